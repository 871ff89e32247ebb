package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds what has no annotation of its own, in words of the language.
 *
 * <p>On a field of a {@link NeuralNetwork} it is the right side of the field's statement:
 * {@code @Nn("hidden + (hidden -> dense(16) -> tanh)") Value mixed} is {@code mixed = hidden +
 * (hidden -> dense(16) -> tanh)}, and beside {@link Output} the same with {@code output}. Beside
 * {@link Input}, it is what follows the colon: {@code @Input @Nn("float[4] scale(1/16)") Value x}.
 *
 * <p>On the type it holds whole statements: {@code @Nn("precision double")}. Texts that begin with
 * {@code precision}, {@code input}, {@code block}, {@code shared}, {@code activation} or {@code
 * loss} stand before the fields, all others, such as {@code train { ... }}, behind them, and {@code
 * import} before the network.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Nn {
  /** The text, or several of them, each on a line of its own. */
  String[] value();
}
