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

  CrossEntropyCode(LossPlan.Term term, LossFormula.ClassRules classes, Numbers numbers) {
    this.term = term;
    this.classes = classes;
    this.numbers = numbers;
    this.logSum = new LogSum(term, numbers);
    this.size = term.at().size();
    this.weights = LossMethods.constant(term, "ClassWeights");
  }

  LossCode code() {
    return new LossCode(
        formula(),
        gradientFormula(),
        1,
        logSum.reads(),
        value(),
        logSum.hasSoftmax() ? List.of("y") : List.of("x"),
        gradient(),
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

  private String formula() {
    String target = smooths() || !classes.weights().isEmpty() ? "v" : "t";
    List<String> parts = new ArrayList<>();
    parts.add("-sum_i " + target + "_i log softmax(x)_i");
    if (!target.equals("t")) {
      String smoothed =
          smooths()
              ? (1 - classes.smoothing()) + " t_i + " + classes.smoothing() + " / " + size
              : "t_i";
      boolean weighs = !classes.weights().isEmpty();
      parts.add(
          "v_i = " + (weighs ? (smooths() ? "w_i (" + smoothed + ")" : "w_i t_i") : smoothed));
    }
    return String.join(" with ", parts);
  }

  private String gradientFormula() {
    return smooths() || !classes.weights().isEmpty()
        ? "softmax(x)_i sum_j v_j - v_i"
        : "softmax(x)_i sum_j t_j - t_i";
  }

  private CodeBlock value() {
    CodeBlock.Builder code = CodeBlock.builder().add(logSum.statements());
    if (smooths()) {
      code.add(total("double", "0"));
      code.addStatement("double even = $L * total / $L", classes.smoothing(), size);
      String v = "(" + (1 - classes.smoothing()) + " * ts[i] + even)";
      return code.add(Loops.each("i", size, "loss += $L * (logSum - xs[i])", weighted(v))).build();
    }
    return code.beginControlFlow("for (int i = 0; i < $L; i++)", size)
        .beginControlFlow("if (ts[i] != 0)")
        .addStatement("loss += $L * (logSum - xs[i])", weighted("ts[i]"))
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  private CodeBlock gradient() {
    CodeBlock.Builder code = CodeBlock.builder().add(logSum.prepareSoftmax());
    String v = "ts[i]";
    boolean needsTotal = smooths() || classes.weights().isEmpty();
    if (needsTotal) {
      code.add(total(numbers.one().toString(), numbers.zero()));
    }
    if (smooths()) {
      code.addStatement(
          "$T even = $L * total", numbers.one(), numbers.literal(classes.smoothing() / size));
      v = "(" + numbers.literal(1 - classes.smoothing()) + " * ts[i] + even)";
    }
    String all = "total";
    if (!classes.weights().isEmpty()) {
      all = "all";
      code.addStatement("$T all = $L", numbers.one(), numbers.zero());
      code.add(Loops.each("i", size, "all += $L", weighted(v)));
    }
    return code.add(
            Loops.each(
                "i",
                size,
                "dxs[i] $L ($L * $L - $L) * share",
                logSum.assign(),
                logSum.softmax(),
                all,
                weighted(v)))
        .build();
  }

  private CodeBlock weight() {
    return LossPlan.weighted(term.term())
        ? Loops.each("i", size, "weight += $L", weighted("ts[i]"))
        : CodeBlock.of("");
  }

  private CodeBlock total(String type, String zero) {
    return CodeBlock.builder()
        .addStatement("$L total = $L", type, zero)
        .add(Loops.each("i", size, "total += ts[i]"))
        .build();
  }

  private String weighted(String value) {
    return classes.weights().isEmpty() ? value : weights + "[i] * " + value;
  }
}
