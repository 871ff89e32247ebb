package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.plan.LossPlan;
import java.util.List;

/**
 * Negative log-likelihood -sum_i w_i t_i x_i of log-probabilities x; the weights w of the classes
 * and ignored samples are as in {@link CrossEntropyCode}. As in PyTorch 1.13, {@code
 * torch.nn.functional.nll_loss}.
 */
final class LikelihoodCode {
  private final LossPlan.Term term;
  private final LossFormula.ClassRules classes;
  private final String target;

  LikelihoodCode(LossPlan.Term term, LossFormula.ClassRules classes) {
    this.term = term;
    this.classes = classes;
    this.target =
        classes.weights().isEmpty()
            ? "t[i]"
            : LossMethods.constant(term, "ClassWeights") + "[i] * t[i]";
  }

  LossCode code() {
    int size = term.at().size();
    String weight = classes.weights().isEmpty() ? "" : "w_i ";
    return new LossCode(
        "-sum_i " + weight + "t_i x_i",
        "-" + weight + "t_i",
        1,
        List.of("x"),
        loop(CodeBlock.of("")),
        List.of("x"),
        loop(Loops.statement(term.adds() ? "dx[i] -= $L * share" : "dx[i] = -$L * share", target)),
        false,
        LossPlan.weighted(term.term())
            ? Loops.each("i", size, "weight += $L", target)
            : CodeBlock.of(""),
        CrossEntropyCode.constants(term, classes));
  }

  private CodeBlock loop(CodeBlock gradient) {
    CodeBlock value =
        CodeBlock.builder()
            .beginControlFlow("if (t[i] != 0)")
            .addStatement("loss -= $L * x[i]", target)
            .endControlFlow()
            .build();
    return CodeBlock.builder()
        .addStatement("double loss = 0")
        .add(Loops.each("i", term.at().size(), value, gradient))
        .addStatement("return loss")
        .build();
  }
}
