package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for the networks of a source, in the package of the annotated type.
 * Either the text stands in {@link #value} or a file is named in {@link #source}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NeuralNetwork {
  /** The text of the network, best as a text block; empty if a file is named. */
  String value() default "";

  /** The file's name, looked up beside the annotated type; empty if the text is given. */
  String source() default "";
}
