package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code train} block of a {@link NeuralNetwork} that is said layer by layer:
 * {@code @Train(loss = "crossEntropy", optimizer = "adam(rate = 0.01)", epochs = 40)}. What is not
 * given has the default of the language.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Train {
  /** What training makes small, such as {@code crossEntropy}. */
  String loss();

  /** How it steps, such as {@code sgd(rate = 0.1)}. */
  String optimizer() default "adam(rate = 0.001)";

  /** Samples a step, from 1. */
  int batch() default 32;

  /** Passes over the data, from 1. */
  int epochs() default 10;

  /** Where the order of the samples comes from. */
  long seed() default 0;
}
