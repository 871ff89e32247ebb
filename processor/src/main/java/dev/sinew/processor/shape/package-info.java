/** Finds the shape of every value and tensor. */
@NullMarked
package dev.sinew.processor.shape;

import org.jspecify.annotations.NullMarked;
