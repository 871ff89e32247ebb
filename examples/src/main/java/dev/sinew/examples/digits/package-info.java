/** Learns to read handwritten digits; the networks are {@code digits.nn} and {@code mnist.nn}. */
@NullMarked
package dev.sinew.examples.digits;

import org.jspecify.annotations.NullMarked;
