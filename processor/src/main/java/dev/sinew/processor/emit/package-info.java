/** Writes the plan down as Java. */
@NullMarked
package dev.sinew.processor.emit;

import org.jspecify.annotations.NullMarked;
