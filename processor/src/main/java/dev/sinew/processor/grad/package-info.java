/** Derives the backward pass. */
@NullMarked
package dev.sinew.processor.grad;

import org.jspecify.annotations.NullMarked;
