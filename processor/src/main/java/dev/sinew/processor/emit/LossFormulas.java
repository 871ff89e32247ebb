package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.plan.LossPlan;
import java.util.List;

/** Writes the formula of each loss for one sample, and its gradient. */
final class LossFormulas implements LossFormula.Visitor<LossCode> {
  private final LossPlan.Term term;
  private final Numbers numbers;

  private LossFormulas(LossPlan.Term term, Numbers numbers) {
    this.term = term;
    this.numbers = numbers;
  }

  static LossCode of(LossPlan.Term term, Numbers numbers) {
    return term.term().formula().accept(new LossFormulas(term, numbers));
  }

  @Override
  public LossCode crossEntropy(LossFormula.CrossEntropy loss) {
    return new CrossEntropyCode(term, loss.classes(), numbers).code();
  }

  @Override
  public LossCode entropy(LossFormula.Entropy loss) {
    return new EntropyCode(term, numbers).code();
  }

  @Override
  public LossCode halfSquaredError(LossFormula.HalfSquaredError loss) {
    int size = term.at().size();
    return new LossCode(
        "sum_i (t_i - x_i)^2 / 2",
        "x_i - t_i",
        1,
        List.of("x"),
        CodeBlock.builder()
            .beginControlFlow("for (int i = 0; i < $L; i++)", size)
            .addStatement("double error = ts[i] - xs[i]")
            .addStatement("loss += error * error / 2")
            .endControlFlow()
            .build(),
        List.of("x"),
        Loops.each("i", size, "dxs[i] $L (xs[i] - ts[i]) * share", term.adds() ? "+=" : "="),
        CodeBlock.of(""),
        List.of());
  }
}
