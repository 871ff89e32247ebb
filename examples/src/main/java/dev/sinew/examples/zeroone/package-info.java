/** A zero or a one, drawn with twelve pixels. */
@NullMarked
package dev.sinew.examples.zeroone;

import org.jspecify.annotations.NullMarked;
