package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how the caller's numbers become the network's: the mean is taken off, and the rest divided
 * by the standard deviation. {@code @Input(4) @Normalize Value flower} measures both on the
 * training data; {@code @Normalize(mean = 0.1307, std = 0.3081)} gives them.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.FIELD)
public @interface Normalize {
  /** One mean for all, or one for each index of the first axis. */
  double[] mean() default {};

  /** As many standard deviations, above 0. */
  double[] std() default {};
}
