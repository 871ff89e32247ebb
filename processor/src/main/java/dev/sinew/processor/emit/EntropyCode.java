package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.LossPlan;
import java.util.List;

/**
 * The entropy H = -sum_i p_i log p_i of p = softmax(x), from the logits x. dH/dx_i = -p_i (log p_i
 * + H): from dp_j/dx_i = p_j ([i = j] - p_i).
 */
final class EntropyCode {
  private final Numbers numbers;
  private final LogSum logSum;
  private final int size;

  EntropyCode(LossPlan.Term term, Numbers numbers) {
    this.numbers = numbers;
    this.logSum = new LogSum(term, numbers);
    this.size = term.at().size();
  }

  LossCode code() {
    return new LossCode(
        "H = -sum_i p_i log p_i with p = softmax(x)",
        "-p_i (log p_i + H)",
        1,
        logSum.reads(),
        CodeBlock.builder()
            .add(logSum.statements())
            .add(Loops.each("i", size, "loss += $L * (logSum - xs[i])", probability()))
            .build(),
        logSum.reads(),
        CodeBlock.builder()
            .add(logSum.statements())
            .addStatement("double entropy = 0")
            .add(Loops.each("i", size, "entropy += $L * (logSum - xs[i])", probability()))
            .add(gradient())
            .build(),
        CodeBlock.of(""),
        List.of());
  }

  private CodeBlock gradient() {
    String narrowed = numbers.narrow().isEmpty() ? "$L * $L" : "(float) ($L * $L)";
    return Loops.each(
        "i",
        size,
        "dxs[i] $L " + narrowed,
        logSum.assign(),
        probability(),
        "(logSum - xs[i] - entropy) * share");
  }

  /** p_i, from the softmax at hand or from the logits. */
  private CodeBlock probability() {
    return logSum.hasSoftmax()
        ? CodeBlock.of("ys[i]")
        : CodeBlock.of("$T.exp(xs[i] - logSum)", RuntimeTypes.ELEMENTARY);
  }
}
