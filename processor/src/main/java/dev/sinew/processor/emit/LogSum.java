package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.LossPlan;
import java.util.List;

/**
 * The logarithm of a softmax, without a power of e where the softmax itself is at hand: with m the
 * largest of x and p = softmax(x), log sum_j exp(x_j) is m - log(max p), and max p is at least 1 /
 * n, so that nothing overflows or vanishes.
 */
final class LogSum {
  private final LossPlan.Term term;
  private final Numbers numbers;

  LogSum(LossPlan.Term term, Numbers numbers) {
    this.term = term;
    this.numbers = numbers;
  }

  /** Whether the softmax lies in the array {@code y}. */
  boolean hasSoftmax() {
    return term.function().isPresent();
  }

  /** The arrays that {@link #statements} read. */
  List<String> reads() {
    return hasSoftmax() ? List.of("x", "y") : List.of("x");
  }

  /** Statements that leave log sum_j exp(x_j) in a new variable {@code double logSum}. */
  CodeBlock statements() {
    int size = term.at().size();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T max = xs[0]", numbers.one());
    if (hasSoftmax()) {
      code.addStatement("$T top = ys[0]", numbers.one());
    }
    code.beginControlFlow("for (int i = 1; i < $L; i++)", size);
    code.addStatement("max = $T.max(max, xs[i])", Math.class);
    if (hasSoftmax()) {
      code.addStatement("top = $T.max(top, ys[i])", Math.class);
      code.endControlFlow();
      return code.addStatement(
              "double logSum = max - $T.log($Ltop)", RuntimeTypes.ELEMENTARY, numbers.widen())
          .build();
    }
    code.endControlFlow();
    code.addStatement("double sum = 0");
    code.add(Loops.each("i", size, "sum += $T.exp(xs[i] - max)", RuntimeTypes.ELEMENTARY));
    return code.addStatement("double logSum = max + $T.log(sum)", RuntimeTypes.ELEMENTARY).build();
  }

  /** The softmax as an expression in {@code i}, behind {@link #prepareSoftmax}. */
  CodeBlock softmax() {
    if (hasSoftmax()) {
      return CodeBlock.of("ys[i]");
    }
    return term.adds()
        ? CodeBlock.of("$T.exp(xs[i] - max) / sum", RuntimeTypes.ELEMENTARY)
        : CodeBlock.of("dxs[i] / sum");
  }

  /** Statements that make {@link #softmax} at hand; where there is room, in {@code dxs}. */
  CodeBlock prepareSoftmax() {
    if (hasSoftmax()) {
      return CodeBlock.of("");
    }
    int size = term.at().size();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T max = xs[0]", numbers.one())
            .beginControlFlow("for (int i = 1; i < $L; i++)", size)
            .addStatement("max = $T.max(max, xs[i])", Math.class)
            .endControlFlow();
    CodeBlock sum = CodeBlock.of("$T sum = $L", numbers.one(), numbers.zero());
    if (term.adds()) {
      return code.addStatement(sum)
          .add(Loops.each("i", size, "sum += $T.exp(xs[i] - max)", RuntimeTypes.ELEMENTARY))
          .build();
    }
    return code.add(Loops.each("i", size, "dxs[i] = $T.exp(xs[i] - max)", RuntimeTypes.ELEMENTARY))
        .addStatement(sum)
        .add(Loops.each("i", size, "sum += dxs[i]"))
        .build();
  }

  String assign() {
    return term.adds() ? "+=" : "=";
  }
}
