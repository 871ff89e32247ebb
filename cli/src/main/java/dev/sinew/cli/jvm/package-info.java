/** Generated classes compiled and loaded in this process. */
@NullMarked
package dev.sinew.cli.jvm;

import org.jspecify.annotations.NullMarked;
