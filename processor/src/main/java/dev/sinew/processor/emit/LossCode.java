package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * How one term of a loss is written.
 *
 * @param formula of one sample, as a comment states it
 * @param slope d formula / d what is judged, likewise
 * @param size how many numbers of a sample its mean is over; 1 where the formula adds them
 * @param valueReads the arrays that {@code value} reads, of {@code x y}; targets are passed besides
 * @param value statements for one sample that add to the variable {@code loss}
 * @param gradientReads the arrays that {@code gradient} reads, likewise
 * @param gradient statements for one sample that write {@code dxs}, times the variable {@code
 *     share}
 * @param weight statements for one sample that add to the variable {@code weight} what a mean
 *     divides by; empty if that is 1 for each number
 * @param constants fields that these read
 */
record LossCode(
    String formula,
    String slope,
    int size,
    List<String> valueReads,
    CodeBlock value,
    List<String> gradientReads,
    CodeBlock gradient,
    CodeBlock weight,
    List<Constant> constants) {
  LossCode {
    valueReads = List.copyOf(valueReads);
    gradientReads = List.copyOf(gradientReads);
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
