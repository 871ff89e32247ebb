package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.plan.LossPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Cross-entropy of logits x: sum_i v_i (log sum_j exp(x_j) - x_i), with v the target t, or with
 * smoothing e over n classes (1 - e) t_i + e / n, times the weights of the classes. Its gradient is
 * softmax(x)_i sum_j v_j - v_i. The target of an ignored sample is 0 throughout, and so then is v.
 * As in PyTorch 1.13, {@code torch.nn.functional.cross_entropy}, a mean divides by the sum of w_i
 * t_i; there, rows of probabilities divide by the number of samples instead.
 */
final class CrossEntropyCode {
  private final LossPlan.Term term;
  private final LossFormula.ClassRules classes;
  private final Numbers numbers;
  private final LogSum logSum;
  private final int size;
  private final String weights;

  CrossEntropyCode(
      LossPlan.Term term, LossFormula.ClassRules classes, Numbers numbers, boolean tiles) {
    this.term = term;
    this.classes = classes;
    this.numbers = numbers;
    this.logSum = new LogSum(term, numbers, tiles);
    this.size = term.at().size();
    this.weights = LossMethods.constant(term, "ClassWeights");
  }

  LossCode code() {
    return new LossCode(
        formula(),
        weighs() || smooths() ? "softmax(x)_i sum_j v_j - v_i" : "softmax(x)_i sum_j t_j - t_i",
        1,
        logSum.reads(),
        smooths() ? smoothedValue() : value(),
        logSum.reads(),
        smooths() ? smoothedBoth() : both(),
        logSum.vectors(),
        weight(),
        constants(term, classes));
  }

  /** The weights of the classes, if there are any. */
  static List<LossCode.Constant> constants(LossPlan.Term term, LossFormula.ClassRules classes) {
    return classes.weights().isEmpty()
        ? List.of()
        : List.of(
            new LossCode.Constant(
                LossMethods.constant(term, "ClassWeights"),
                "What each class of a target counts for.",
                classes.weights()));
  }

  private boolean smooths() {
    return classes.smoothing() > 0;
  }

  private boolean weighs() {
    return !classes.weights().isEmpty();
  }

  private String formula() {
    String target = smooths() || weighs() ? "v" : "t";
    List<String> parts = new ArrayList<>();
    parts.add("-sum_i " + target + "_i log softmax(x)_i");
    if (!target.equals("t")) {
      String smoothed =
          smooths()
              ? (1 - classes.smoothing()) + " t_i + " + classes.smoothing() + " / " + size
              : "t_i";
      parts.add(
          "v_i = " + (weighs() ? (smooths() ? "w_i (" + smoothed + ")" : "w_i t_i") : smoothed));
    }
    return String.join(" with ", parts);
  }

  // a target of 0 adds nothing, however unlikely its class

  private CodeBlock value() {
    return CodeBlock.builder()
        .add(logSum.statements())
        .addStatement("double loss = 0")
        .add(Loops.each("i", size, lossOfTarget()))
        .addStatement("return loss")
        .build();
  }

  private CodeBlock both() {
    CodeBlock total = total("total");
    CodeBlock add = Loops.statement("total += $L", weighted("t[i]"));
    CodeBlock.Builder code = CodeBlock.builder();
    if (logSum.hasSoftmax()) {
      code.add(logSum.statements()).addStatement("double loss = 0").add(total);
      code.add(Loops.each("i", size, add, lossOfTarget()));
    } else {
      code.add(logSum.statements(total, add)).addStatement("double loss = 0");
      code.add(Loops.each("i", size, lossOfTarget()));
    }
    return code.add(Loops.each("i", size, gradient("total", weighted("t[i]"))))
        .addStatement("return loss")
        .build();
  }

  private CodeBlock lossOfTarget() {
    return CodeBlock.builder()
        .beginControlFlow("if (t[i] != 0)")
        .addStatement("loss += $L * (logSum - x[i])", weighted("t[i]"))
        .endControlFlow()
        .build();
  }

  // smoothed, every class has a share of the target

  private CodeBlock smoothedValue() {
    return CodeBlock.builder()
        .add(logSum.statements())
        .add(total("total"))
        .add(Loops.each("i", size, "total += t[i]"))
        .add(even())
        .addStatement("double loss = 0")
        .add(Loops.each("i", size, "loss += $L * (logSum - x[i])", smoothed("(", ")")))
        .addStatement("return loss")
        .build();
  }

  private CodeBlock smoothedBoth() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(logSum.statements(total("total"), Loops.statement("total += t[i]")))
            .add(even());
    if (weighs()) {
      code.add(total("all")).add(Loops.each("i", size, "all += $L", smoothed("(", ")")));
    }
    return code.addStatement("double loss = 0")
        .add(
            Loops.each(
                "i",
                size,
                Loops.statement("$T v = $L", numbers.one(), smoothed("", "")),
                Loops.statement("loss += v * (logSum - x[i])"),
                gradient(weighs() ? "all" : "total", "v")))
        .addStatement("return loss")
        .build();
  }

  /** The share that each class has of a target's total. */
  private CodeBlock even() {
    return Loops.statement(
        "$T even = $L * total", numbers.one(), numbers.literal(classes.smoothing() / size));
  }

  /** v_i; between parentheses if it is a sum. */
  private String smoothed(String open, String close) {
    String sum = numbers.literal(1 - classes.smoothing()) + " * t[i] + even";
    return weighs() ? weighted("(" + sum + ")") : open + sum + close;
  }

  // both

  private CodeBlock total(String name) {
    return Loops.statement("$T $L = $L", numbers.one(), name, numbers.zero());
  }

  private CodeBlock gradient(String total, String v) {
    return Loops.statement(
        "dx[i] $L ($L * $L - $L) * share", logSum.assign(), logSum.softmax(), total, v);
  }

  private CodeBlock weight() {
    return LossPlan.weighted(term.term())
        ? Loops.each("i", size, "weight += $L", weighted("t[i]"))
        : CodeBlock.of("");
  }

  private String weighted(String value) {
    return weighs() ? weights + "[i] * " + value : value;
  }
}
