package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.LoopPlan;
import dev.sinew.processor.plan.LossPlan;
import java.util.List;

/**
 * Writes log sum_j exp(x_j) and the softmax of logits x, each power of e worked out once where
 * there is room to keep it. With the softmax p at hand none is needed: the logarithm is x_i - log
 * p_i for any i, and the largest p is at least 1 / n, so that nothing overflows or vanishes.
 */
final class LogSum {
  private final LossPlan.Term term;
  private final Numbers numbers;
  private final boolean tiles;
  private final int size;

  LogSum(LossPlan.Term term, Numbers numbers, boolean tiles) {
    this.term = term;
    this.numbers = numbers;
    this.tiles = tiles;
    this.size = term.at().size();
  }

  /** Whether the softmax lies in the array {@code y}. */
  boolean hasSoftmax() {
    return term.function().isPresent();
  }

  /** The arrays that all this reads. */
  List<String> reads() {
    return hasSoftmax() ? List.of("x", "y") : List.of("x");
  }

  /** Statements that leave log sum_j exp(x_j) in a new variable {@code double logSum}. */
  CodeBlock statements() {
    return hasSoftmax()
        ? fromSoftmax()
        : CodeBlock.builder()
            .add(max())
            .addStatement("double sum = 0")
            .add(Loops.each("i", size, "sum += $L", power()))
            .add(logarithm())
            .build();
  }

  /**
   * The same, so that {@link #softmax} is at hand behind them.
   *
   * @param declared a variable for {@code besides}
   * @param besides a statement for each {@code i}, which goes into the loop that adds up the powers
   *     if there is one
   */
  CodeBlock statements(CodeBlock declared, CodeBlock besides) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (hasSoftmax()) {
      return code.add(fromSoftmax()).add(declared).add(Loops.each("i", size, besides)).build();
    }
    return code.add(max())
        .add(keepPowers())
        .addStatement("double sum = 0")
        .add(declared)
        .add(Loops.each("i", size, Loops.statement("sum += $L", kept()), besides))
        .add(logarithm())
        .build();
  }

  private CodeBlock fromSoftmax() {
    return CodeBlock.builder()
        .addStatement("int top = 0")
        .beginControlFlow("for (int i = 1; i < $L; i++)", size)
        .beginControlFlow("if (y[i] > y[top])")
        .addStatement("top = i")
        .endControlFlow()
        .endControlFlow()
        .addStatement(
            "double logSum = x[top] - $T.log($Ly[top])", RuntimeTypes.ELEMENTARY, numbers.widen())
        .build();
  }

  /** Statements that leave the largest of x in a new variable {@code max}. */
  CodeBlock max() {
    return CodeBlock.builder()
        .addStatement("$T max = x[0]", numbers.one())
        .beginControlFlow("for (int i = 1; i < $L; i++)", size)
        .addStatement("max = $T.max(max, x[i])", Math.class)
        .endControlFlow()
        .build();
  }

  /** Statements that keep the powers in {@code dx}, unless a term before has written there. */
  CodeBlock keepPowers() {
    if (term.adds()) {
      return CodeBlock.of("");
    }
    if (!vectors()) {
      return Loops.each("i", size, "dx[i] = $L", power());
    }
    return CodeBlock.builder()
        .add(Loops.each("i", size, "dx[i] = x[i] - max"))
        .beginControlFlow("if (vectors)")
        .addStatement("$T.exp(dx, dx, 0, $L)", RuntimeTypes.ROW_FUNCTIONS, size)
        .nextControlFlow("else")
        .add(Loops.each("i", size, "dx[i] = $T.exp(dx[i])", RuntimeTypes.ELEMENTARY))
        .endControlFlow()
        .build();
  }

  /** Whether these statements read a boolean {@code vectors}. */
  boolean vectors() {
    return tiles && !hasSoftmax() && !term.adds() && LoopPlan.fillsVector(size);
  }

  /** exp(x_i - max). */
  CodeBlock power() {
    return CodeBlock.of("$T.exp(x[i] - max)", RuntimeTypes.ELEMENTARY);
  }

  /** The same, behind {@link #keepPowers}. */
  CodeBlock kept() {
    return term.adds() ? power() : CodeBlock.of("dx[i]");
  }

  private static CodeBlock logarithm() {
    return Loops.statement("double logSum = max + $T.log(sum)", RuntimeTypes.ELEMENTARY);
  }

  /** Element {@code i} of the softmax as a number of the network. */
  CodeBlock softmax() {
    return hasSoftmax()
        ? CodeBlock.of("y[i]")
        : CodeBlock.of("$L / $Lsum", kept(), numbers.narrow());
  }

  /** How the gradient goes to {@code dx}. */
  String assign() {
    return term.adds() ? "+=" : "=";
  }
}
