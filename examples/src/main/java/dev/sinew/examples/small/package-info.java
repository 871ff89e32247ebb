/** Textbook networks of a few units: exclusive or, parity, and a 0 told from a 1. */
@NullMarked
package dev.sinew.examples.small;

import org.jspecify.annotations.NullMarked;
