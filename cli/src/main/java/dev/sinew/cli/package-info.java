/** The program {@code sinew}: a class for each command. */
@NullMarked
package dev.sinew.cli;

import org.jspecify.annotations.NullMarked;
