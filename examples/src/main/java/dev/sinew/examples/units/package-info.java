/** Regression in the units of the data; the network is {@code diabetes.nn}. */
@NullMarked
package dev.sinew.examples.units;

import org.jspecify.annotations.NullMarked;
