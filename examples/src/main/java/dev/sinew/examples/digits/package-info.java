/**
 * Learns to read handwritten digits; the networks are {@code digits.nn}, {@code mnist.nn} and
 * {@code nine.nn}.
 */
@NullMarked
package dev.sinew.examples.digits;

import org.jspecify.annotations.NullMarked;
