/** Rules that a well-shaped network must still keep; each is a class of its own. */
@NullMarked
package dev.sinew.processor.check;

import org.jspecify.annotations.NullMarked;
