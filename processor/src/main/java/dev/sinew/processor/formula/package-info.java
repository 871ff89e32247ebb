/** Scalar formulas: what they are, how they are simplified, differentiated and read. */
@NullMarked
package dev.sinew.processor.formula;

import org.jspecify.annotations.NullMarked;
