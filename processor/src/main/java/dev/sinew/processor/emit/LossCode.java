package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * How one term of a loss is written for one sample: from the arrays x (what is judged), y (its
 * function) and t (the target) to the loss, and with it the gradient, which goes times the variable
 * {@code share} to the array dx.
 *
 * @param formula as a comment states it
 * @param slope d formula / dx, likewise
 * @param size how many numbers of a sample its mean is over; 1 where the formula adds them
 * @param valueReads what {@code value} reads of {@code x y}
 * @param value statements that return the loss
 * @param bothReads what {@code both} reads of {@code x y}
 * @param both statements that write the gradient and return the loss, to the same bits
 * @param vectors whether {@code both} reads a boolean {@code vectors}, true where functions of rows
 *     go by vectors
 * @param weight statements that add to the variable {@code weight} what a mean divides by; empty if
 *     that is 1 for each number
 * @param constants fields that these read
 */
record LossCode(
    String formula,
    String slope,
    int size,
    List<String> valueReads,
    CodeBlock value,
    List<String> bothReads,
    CodeBlock both,
    boolean vectors,
    CodeBlock weight,
    List<Constant> constants) {
  LossCode {
    valueReads = List.copyOf(valueReads);
    bothReads = List.copyOf(bothReads);
    constants = List.copyOf(constants);
  }

  /**
   * Numbers that are written out in the source.
   *
   * @param field the Java constant
   * @param doc what they are
   */
  record Constant(String field, String doc, List<Double> numbers) {
    Constant {
      numbers = List.copyOf(numbers);
    }
  }
}
