package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.UNKNOWN_OPTIMIZER;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.graph.Training;
import dev.sinew.tree.Tree.Expr;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads what stands behind {@code optimizer =}. */
final class OptimizerBinder {
  /** Where the train block names none. */
  static final Training.Optimizer DEFAULT =
      new Training.Optimizer.Adam(0.001, 0.9, 0.999, 1e-8);

  private final DiagnosticLog log;
  private final Constants constants;

  OptimizerBinder(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  /** The optimizer that {@code expr} describes; empty after a report. */
  Optional<Training.Optimizer> bind(Expr expr) {
    Optional<Settings> call = Settings.of(expr, "optimizer", "an optimizer such as adam", log);
    if (call.isEmpty()) {
      return Optional.empty();
    }
    Settings settings = call.get();
    return switch (settings.owner()) {
      case "sgd" -> {
        settings.allow(0, "only named settings", "rate");
        yield Optional.of(new Training.Optimizer.Sgd(positive(settings, "rate", 0.01)));
      }
      case "adam" -> {
        settings.allow(0, "only named settings", "rate", "beta1", "beta2", "epsilon");
        yield Optional.of(
            new Training.Optimizer.Adam(
                positive(settings, "rate", 0.001),
                fraction(settings, "beta1", 0.9),
                fraction(settings, "beta2", 0.999),
                positive(settings, "epsilon", 1e-8)));
      }
      default -> {
        log.report(
            UNKNOWN_OPTIMIZER,
            expr.span(),
            List.of(settings.owner()),
            Suggestions.hint(settings.owner(), List.of("sgd", "adam")));
        yield Optional.empty();
      }
    };
  }

  private double positive(Settings settings, String name, double otherwise) {
    return checked(settings, name, otherwise, "above 0", Double.MIN_VALUE, Double.MAX_VALUE);
  }

  private double fraction(Settings settings, String name, double otherwise) {
    return checked(settings, name, otherwise, "at least 0 and below 1", 0, Math.nextDown(1.0));
  }

  private double checked(
      Settings settings, String name, double otherwise, String range, double least, double most) {
    Optional<Expr> expr = settings.named(name);
    Optional<Double> value = expr.flatMap(e -> constants.real(e, name));
    if (value.isPresent() && (value.get() < least || value.get() > most)) {
      constants.outOfRange(
          expr.orElseThrow(), name, range, Rational.of(BigDecimal.valueOf(value.get())));
      return otherwise;
    }
    return value.orElse(otherwise);
  }
}
