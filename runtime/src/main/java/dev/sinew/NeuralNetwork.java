package dev.sinew;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the annotation processor for the Java of a network, in the package of the annotated type,
 * which is an interface or a class. The network is said in one of three ways.
 *
 * <p>As a text:
 *
 * <pre>{@code
 * @NeuralNetwork("""
 *     network Xor {
 *       input  bits: float[2]
 *       output odd = bits -> dense(4) -> tanh -> dense(1) -> sigmoid
 *     }
 *     """)
 * interface Xor {}
 * }</pre>
 *
 * <p>As a file, {@code @NeuralNetwork(source = "xor.nn")}. Or layer by layer, by fields that are
 * values of the network and whose annotations say how each is made:
 *
 * <pre>{@code
 * @NeuralNetwork(name = "Iris")
 * @Train(loss = "crossEntropy", optimizer = "adam(rate = 0.01)")
 * abstract class IrisModel {
 *   @Input(4) @Normalize Value flower;
 *   @Dense(units = 16, activation = RELU) Value hidden;
 *   @Dense(units = 3, activation = SOFTMAX) @Output @Labels({"setosa", "versicolor", "virginica"})
 *   Value species;
 * }
 * }</pre>
 *
 * <p>The network {@code Iris} becomes the class {@code IrisNetwork}, whichever way it is said. If
 * an annotated interface has abstract methods, the class implements it. Each method is a prediction
 * for one sample in types of its own, checked against the network when it is compiled:
 *
 * <pre>{@code
 * @NeuralNetwork(source = "digits.nn")
 * interface DigitReader {
 *   Digit predict(Image image); // a record in, an enum out
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface NeuralNetwork {
  /** The text of the network, best as a text block; empty if it is said in another way. */
  String value() default "";

  /**
   * The file's name, relative to the package of the annotated type and with forward slashes; empty
   * if the network is said in another way. It is looked for in the folders that {@code
   * -Asinew.source} names, on javac's paths, which hold resources too, and in {@code src/main/nn}.
   */
  String source() default "";

  /**
   * Layer by layer, what the network is called; if empty, as the annotated type. With a text or a
   * file, which of its networks is meant; if empty, all of them.
   */
  String name() default "";

  /**
   * Numbers for parameters of the network, in place of its defaults: {@code "width = 32, depth =
   * 2"}. A number may be a fraction such as {@code 1/16}.
   */
  String parameters() default "";

  /**
   * A model file, found like {@link #source}. With it the network is frozen: instead of {@code
   * DigitsNetwork} the class {@code FrozenDigits} is written, which only predicts, holds what was
   * trained, and needs no library, not even this one. Empty for a network that is to be trained.
   */
  String weights() default "";
}
