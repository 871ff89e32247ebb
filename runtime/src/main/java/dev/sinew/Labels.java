package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the classes of an output, in the order of its numbers: {@code @Labels({"no", "yes"})}, or
 * as a range {@code @Labels(from = "0", to = "9")}.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Labels {
  /** The labels one by one; empty if a range is given. */
  String[] value() default {};

  /** The first of a range, a whole number or a single character. */
  String from() default "";

  /** The last of a range. */
  String to() default "";
}
