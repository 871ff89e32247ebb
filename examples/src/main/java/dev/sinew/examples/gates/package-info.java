/** Logic gates, learned by the perceptron rule and by a hidden layer. */
@NullMarked
package dev.sinew.examples.gates;

import org.jspecify.annotations.NullMarked;
