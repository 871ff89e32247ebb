@NullMarked
package dev.sinew.cli;

import org.jspecify.annotations.NullMarked;
