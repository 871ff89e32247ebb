package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a field of a {@link NeuralNetwork} the result of a fully connected layer, y = W x + b, and
 * of the activation behind it: {@code @Dense(units = 16, activation = RELU) Value hidden} is {@code
 * hidden = flower -> dense(16) -> relu}, where {@code flower} is the field above.
 *
 * <p>Texts are words of the language, and an attribute that is not given means what it means there.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Dense {
  /** How many numbers it gives, from 1. */
  int units();

  /** The step behind the layer. */
  Activation activation() default Activation.NONE;

  /** What flows in: the name of a value; if empty, the field above. */
  String from() default "";

  /** The start of W, row by row, such as {@code [[0.5, -1], [2, 0]]}. */
  String weight() default "";

  /** The start of b, such as {@code [0.1, 0.2]}, or {@code false} for none. */
  String bias() default "";

  /** What training leaves alone: {@code weight}, {@code bias} or {@code all}. */
  String frozen() default "";

  /** What W starts from where no {@code weight} is given, such as {@code he}. */
  String init() default "";

  /** What b starts from where no {@code bias} is given, such as {@code constant(value = 0.1)}. */
  String biasInit() default "";

  /** What the loss adds for each unit of magnitude of W, at least 0. */
  double l1() default 0;

  /** Twice what the loss adds for each unit of the squares of W, at least 0. */
  double l2() default 0;

  /** Multiplies the learning rate of this layer, above 0. */
  double rateFactor() default 1;

  /** What its tensors' names begin with in place of the field's, such as {@code fc1}. */
  String name() default "";
}
