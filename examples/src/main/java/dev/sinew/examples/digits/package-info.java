/** Learns to read handwritten digits; the network is {@code digits.nn}. */
@NullMarked
package dev.sinew.examples.digits;

import org.jspecify.annotations.NullMarked;
