/**
 * javac's way into the compiler: annotated types become the text of a network, which goes the way
 * of every text.
 */
@NullMarked
package dev.sinew.processor.annotation;

import org.jspecify.annotations.NullMarked;
