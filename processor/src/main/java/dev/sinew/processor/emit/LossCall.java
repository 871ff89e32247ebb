package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.LossPlan;
import java.util.ArrayList;
import java.util.List;

/** Writes how a walk over a batch calls the methods of one term for the sample {@code s}. */
final class LossCall {
  private final LossPlan.Term term;
  private final Numbers numbers;
  private final LossCode code;

  LossCall(LossPlan.Term term, Numbers numbers, boolean tiles) {
    this.term = term;
    this.numbers = numbers;
    this.code = LossFormulas.of(term, numbers, tiles);
  }

  String method() {
    return term.method();
  }

  /** Whether the term adds over a batch, so that its share is a literal. */
  boolean sum() {
    return term.term().sum();
  }

  /** Whether what its mean divides by is worked out. */
  boolean weighted() {
    return LossPlan.weighted(term.term());
  }

  /** The loss of the sample. */
  CodeBlock value() {
    return CodeBlock.of(
        "$L$N($L)",
        term.weight().map(weight -> weight + "[s][0] * ").orElse(""),
        term.method(),
        String.join(", ", arguments(code.valueReads())));
  }

  /** Whether the call that follows reads a boolean {@code vectors}. */
  boolean readsVectors() {
    return code.vectors();
  }

  /** The same with its gradient. */
  CodeBlock valueAndGradient(CodeBlock share) {
    String weight = term.weight().map(name -> name + "[s][0] * ").orElse("");
    return CodeBlock.of(
        "$L$N($L, gradients.$N[s], $L$L$L)",
        weight,
        term.method() + "AndGradient",
        String.join(", ", arguments(code.bothReads())),
        term.at().name(),
        weight,
        share,
        readsVectors() ? ", vectors" : "");
  }

  private List<String> arguments(List<String> reads) {
    List<String> arguments = new ArrayList<>();
    for (String read : reads) {
      String name = (read.equals("y") ? term.function().orElseThrow() : term.at()).name();
      arguments.add("values." + name + "[s]");
    }
    term.target().ifPresent(target -> arguments.add(target + "[s]"));
    return arguments;
  }

  /** What a mean over the batch divides by. */
  CodeBlock divisor() {
    if (weighted()) {
      return CodeBlock.of("$N($L, n)", term.method() + "Weight", term.target().orElseThrow());
    }
    return perElement() ? CodeBlock.of("$L.0 * n", code.size()) : CodeBlock.of("n");
  }

  private boolean perElement() {
    return code.size() > 1 && !sum();
  }

  /** By what the gradient of one number's loss is multiplied. */
  CodeBlock share(CodeBlock divisor) {
    double coefficient = term.term().coefficient();
    if (sum()) {
      return CodeBlock.of("$L", numbers.literal(coefficient));
    }
    if (weighted()) {
      return CodeBlock.of(
          "$L$T.mean($L, $L)", numbers.narrow(), RuntimeTypes.MEANS, coefficient, divisor);
    }
    return perElement()
        ? CodeBlock.of("$L / ($L * n)", numbers.literal(coefficient), numbers.literal(code.size()))
        : CodeBlock.of("$L / n", numbers.literal(coefficient));
  }

  /** A sum over the batch, times the coefficient. */
  CodeBlock scaled(String sum) {
    return scaled(term.term().coefficient(), sum);
  }

  private static CodeBlock scaled(double coefficient, String sum) {
    String factor = coefficient == 1 ? "" : coefficient == -1 ? "-" : coefficient + " * ";
    return CodeBlock.of("$L$N", factor, sum);
  }

  /** What that adds to the loss, as the first term. */
  CodeBlock first(String sum) {
    return mean(scaled(sum));
  }

  /** The same as a later term, behind its sign. */
  CodeBlock later(String sum) {
    double coefficient = term.term().coefficient();
    return CodeBlock.of(
        "$L $L", coefficient < 0 ? "-" : "+", mean(scaled(Math.abs(coefficient), sum)));
  }

  private CodeBlock mean(CodeBlock scaled) {
    return sum() ? scaled : CodeBlock.of(perElement() ? "$L / ($L)" : "$L / $L", scaled, divisor());
  }

  /** The same behind {@code sign}, from the two numbers of {@code parts} at {@code index}. */
  CodeBlock meanOfParts(String sign, int index) {
    return sum()
        ? CodeBlock.of("$Lparts[$L]", sign, index)
        : CodeBlock.of(
            "$L$T.mean(parts[$L], parts[$L])", sign, RuntimeTypes.MEANS, index, index + 1);
  }
}
