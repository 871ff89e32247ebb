/** Logistic regression on real measures. */
@NullMarked
package dev.sinew.examples.cancer;

import org.jspecify.annotations.NullMarked;
