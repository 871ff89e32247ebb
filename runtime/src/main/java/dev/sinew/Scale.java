package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the caller's numbers become the network's: each is multiplied by a number.
 * {@code @Input({28, 28}) @Scale("1/255") Value pixels} takes bytes and computes with 0 to 1.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Scale {
  /** A number of the language, in which {@code 1/255} is an exact fraction; not 0. */
  String value();
}
