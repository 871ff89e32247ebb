package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.LossPlan;
import java.util.List;

/**
 * The entropy H = -sum_i p_i log p_i of p = softmax(x). dH/dx_i = -p_i (log p_i + H): from
 * dp_j/dx_i = p_j ([i = j] - p_i).
 *
 * <p>From logits alone, with z_i = x_i - max x and s = sum_i exp(z_i): log p_i = z_i - log s, so
 * that H = log s - m with m = sum_i p_i z_i, and dH/dx_i = p_i (m - z_i). No z_i is above 0, so H
 * is a sum of two numbers of the same sign.
 */
final class EntropyCode {
  private final Numbers numbers;
  private final LogSum logSum;
  private final int size;

  EntropyCode(LossPlan.Term term, Numbers numbers, boolean tiles) {
    this.numbers = numbers;
    this.logSum = new LogSum(term, numbers, tiles);
    this.size = term.at().size();
  }

  LossCode code() {
    boolean hasSoftmax = logSum.hasSoftmax();
    return new LossCode(
        hasSoftmax
            ? "H = -sum_i p_i log p_i with p = softmax(x)"
            : "H = log sum_i exp(x_i) - sum_i p_i x_i with p = softmax(x)",
        hasSoftmax ? "-p_i (log p_i + H)" : "p_i (sum_j p_j x_j - x_i)",
        1,
        logSum.reads(),
        hasSoftmax
            ? fromSoftmax(CodeBlock.of(""))
            : fromLogits(CodeBlock.of(""), logSum.power(), CodeBlock.of("")),
        logSum.reads(),
        hasSoftmax
            ? fromSoftmax(gradient(CodeBlock.of("y[i]"), "logSum - x[i] - entropy"))
            : fromLogits(
                logSum.keepPowers(),
                logSum.kept(),
                gradient(CodeBlock.of("$L / sum", logSum.kept()), "mean - (x[i] - max)")),
        logSum.vectors(),
        CodeBlock.of(""),
        List.of());
  }

  private CodeBlock fromSoftmax(CodeBlock gradient) {
    return CodeBlock.builder()
        .add(logSum.statements())
        .addStatement("double entropy = 0")
        .add(Loops.each("i", size, "entropy += y[i] * (logSum - x[i])"))
        .add(gradient)
        .addStatement("return entropy")
        .build();
  }

  private CodeBlock fromLogits(CodeBlock keep, CodeBlock power, CodeBlock gradient) {
    return CodeBlock.builder()
        .add(logSum.max())
        .add(keep)
        .addStatement("double sum = 0")
        .addStatement("double mean = 0")
        .beginControlFlow("for (int i = 0; i < $L; i++)", size)
        .addStatement("$T power = $L", numbers.one(), power)
        .addStatement("sum += power")
        .addStatement("mean += power * (x[i] - max)")
        .endControlFlow()
        .addStatement("mean /= sum")
        .add(gradient)
        .addStatement("return $T.log(sum) - mean", RuntimeTypes.ELEMENTARY)
        .build();
  }

  private CodeBlock gradient(CodeBlock p, String slope) {
    String product = "$L * (" + slope + ") * share";
    return Loops.each(
        "i",
        size,
        "dx[i] $L " + (numbers.narrow().isEmpty() ? product : "(float) (" + product + ")"),
        logSum.assign(),
        p);
  }
}
