package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field of a {@link NeuralNetwork} an input: {@code @Input(4) Value flower} is {@code input
 * flower: float[4]}. Any number of fields may be inputs; the caller passes them in their order.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Input {
  /**
   * The sizes of its axes, each from 1: {@code @Input({8, 8})} has eight rows of eight. None at all
   * is one number.
   */
  int[] value() default {};
}
