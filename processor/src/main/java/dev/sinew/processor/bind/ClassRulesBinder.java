package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.OUT_OF_RANGE;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_LABEL;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.Port;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads how a loss counts classes: {@code smoothing}, {@code classWeights}, {@code ignore}. */
final class ClassRulesBinder {
  /** As many numbers as a class initialiser of Java comfortably holds. */
  private static final int MOST_WEIGHTS = 2000;

  private final DiagnosticLog log;
  private final Constants constants;

  ClassRulesBinder(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  /** The rules; what is wrong is reported and left at its default. */
  LossFormula.ClassRules bind(Settings settings, Optional<Port> output) {
    return new LossFormula.ClassRules(
        settings.named("smoothing").flatMap(this::smoothing).orElse(0.0),
        settings.named("classWeights").flatMap(this::weights).orElse(List.of()),
        settings
            .named("ignore")
            .map(expr -> output.map(port -> ignored(expr, port)).orElse(OptionalInt.empty()))
            .orElse(OptionalInt.empty()));
  }

  private Optional<Double> smoothing(Expr expr) {
    Optional<Double> value = constants.real(expr, "smoothing");
    if (value.isPresent() && !(value.get() >= 0 && value.get() < 1)) {
      constants.outOfRange(expr, "smoothing", "at least 0 and below 1", plain(value.get()));
      return Optional.empty();
    }
    return value;
  }

  private Optional<List<Double>> weights(Expr expr) {
    Optional<List<Double>> weights =
        constants.vector(expr, "classWeights", "a list with a number for each class");
    if (weights.isEmpty()) {
      return weights;
    }
    List<Double> numbers = weights.get();
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) < 0) {
        Expr element = ((Tree.ListOf) expr).elements().get(i);
        constants.outOfRange(element, "a class weight", "at least 0", plain(numbers.get(i)));
        return Optional.empty();
      }
    }
    if (numbers.stream().allMatch(weight -> weight == 0)) {
      reportWeights(expr, "above 0 for one class at least", "0 for all");
      return Optional.empty();
    }
    if (numbers.size() > MOST_WEIGHTS) {
      reportWeights(expr, "at most " + MOST_WEIGHTS + " numbers", "a list of " + numbers.size());
      return Optional.empty();
    }
    return weights;
  }

  private static Rational plain(double value) {
    return Rational.of(BigDecimal.valueOf(value));
  }

  private OptionalInt checked(Expr expr, long number) {
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      constants.outOfRange(expr, "ignore", "a whole number of at most 32 bits", number);
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) number);
  }

  private void reportWeights(Expr expr, String expected, String found) {
    log.report(OUT_OF_RANGE, expr.span(), List.of("classWeights", expected, found));
  }

  /** A label of the output; where it has none, the number of a class or one that marks no class. */
  private OptionalInt ignored(Expr expr, Port output) {
    if (output.labels().isEmpty()) {
      return constants
          .whole(expr, "ignore")
          .map(number -> checked(expr, number))
          .orElse(OptionalInt.empty());
    }
    Optional<String> label = LabelBinder.label(expr);
    if (label.isEmpty()) {
      log.report(
          WRONG_TYPE,
          expr.span(),
          List.of("ignore", "a label of " + output.name(), Words.of(expr)));
      return OptionalInt.empty();
    }
    int index = output.labels().indexOf(label.get());
    if (index < 0) {
      log.report(
          UNKNOWN_LABEL,
          expr.span(),
          List.of(output.name(), label.get()),
          Suggestions.hint(label.get(), output.labels()));
      return OptionalInt.empty();
    }
    return OptionalInt.of(index);
  }
}
