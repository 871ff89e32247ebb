package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.GIVEN_TWICE;
import static dev.sinew.diag.DiagnosticKind.LABELS_WITH_UNITS;
import static dev.sinew.diag.DiagnosticKind.NOT_YET;
import static dev.sinew.diag.DiagnosticKind.TOO_MANY_NUMBERS;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_UNIT;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what follows an input or output without an arrow: how the caller's numbers are meant. */
final class UnitBinder {
  /** Numbers written out for one unit, each of which becomes a statement or two. */
  private static final int MAX_WRITTEN = 256;

  private final DiagnosticLog log;
  private final Constants constants;

  UnitBinder(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  /**
   * One unit.
   *
   * @param inward from the caller's numbers to the network's; empty after a report
   * @param outward the way back; empty likewise
   * @param factor what it multiplies the caller's numbers by, for units behind it
   * @param span where it is written
   */
  record Unit(Optional<Op> inward, Optional<Op> outward, double factor, Span span) {
    static Unit broken(Span span) {
      return new Unit(Optional.empty(), Optional.empty(), 1, span);
    }
  }

  /**
   * What follows a value.
   *
   * @param units in the order written
   * @param labels of an output's classes; empty if there are none
   */
  record Units(List<Unit> units, List<String> labels) {}

  /** The units of an input. */
  List<Unit> ofInput(Tree.Name name, List<Expr> units) {
    return read(name, units, "an input", List.of("scale", "normalize")).units();
  }

  /** The units or labels of an output. */
  Units ofOutput(Tree.Name name, List<Expr> units) {
    Units read = read(name, units, "an output", List.of("labels", "scale", "normalize"));
    if (!read.labels().isEmpty() && !read.units().isEmpty()) {
      Span span = read.units().get(0).span();
      log.report(LABELS_WITH_UNITS, span, List.of(name.text()));
    }
    return read;
  }

  private Units read(Tree.Name name, List<Expr> exprs, String of, List<String> known) {
    List<Unit> units = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    double factor = 1;
    Set<String> seen = new HashSet<>();
    for (Expr expr : exprs) {
      String word = word(expr);
      if (word.equals("below")) {
        log.report(NOT_YET, expr.span(), List.of(word));
      } else if (!known.contains(word)) {
        log.report(
            UNKNOWN_UNIT, expr.span(), List.of(Words.of(expr), of), Suggestions.hint(word, known));
      } else if (!seen.add(word)) {
        log.report(GIVEN_TWICE, expr.span(), List.of(word));
      } else if (word.equals("labels")) {
        labels.addAll(new LabelBinder(log).bind(expr));
      } else {
        Settings settings = Settings.of(expr, log).orElseThrow();
        Unit unit = word.equals("scale") ? scale(settings) : normalize(name, settings, factor);
        factor *= unit.factor();
        units.add(unit);
      }
    }
    return new Units(units, labels);
  }

  private static String word(Expr expr) {
    if (expr instanceof Tree.Call call) {
      return call.function().text();
    }
    return expr instanceof Tree.Reference reference ? reference.name() : "";
  }

  private Unit scale(Settings settings) {
    settings.allow(1, "one number");
    Optional<Expr> expr = settings.required("a number, as in scale(1/255)");
    Optional<Rational> factor = expr.flatMap(e -> constants.rational(e, "scale"));
    if (factor.isPresent() && factor.get().isZero()) {
      constants.outOfRange(expr.orElseThrow(), "scale", "other than 0", 0);
      return Unit.broken(settings.span());
    }
    if (factor.isPresent() && Double.isInfinite(Rational.ONE.over(factor.get()).toDouble())) {
      constants.outOfRange(
          expr.orElseThrow(), "scale", "a number whose inverse fits a double", factor.get());
      return Unit.broken(settings.span());
    }
    return new Unit(
        factor.map(f -> Op.Elementwise.scale(f.toDouble())),
        factor.map(f -> Op.Elementwise.scale(Rational.ONE.over(f).toDouble())),
        factor.map(Rational::toDouble).orElse(1.0),
        settings.span());
  }

  private Unit normalize(Tree.Name name, Settings settings, double factor) {
    settings.allow(0, "only named settings", "mean", "std", "axis");
    Optional<Expr> axisWritten = settings.named("axis");
    Optional<Axis> axis = axisWritten.flatMap(constants::axis);
    Optional<Expr> meanWritten = settings.named("mean");
    Optional<Expr> stdWritten = settings.named("std");
    boolean isGiven = meanWritten.isPresent() || stdWritten.isPresent();
    Optional<Op.Given> given = isGiven ? given(settings) : Optional.empty();
    if ((isGiven && given.isEmpty()) || (axisWritten.isPresent() && axis.isEmpty())) {
      return Unit.broken(settings.span());
    }
    Op.Normalize inward =
        new Op.Normalize(name.text(), given, factor, axis, false, Optional.empty());
    return new Unit(Optional.of(inward), Optional.of(inward.inverse()), 1, settings.span());
  }

  private Optional<Op.Given> given(Settings settings) {
    Optional<Op.Written> mean = written(settings, "mean");
    Optional<Op.Written> std = written(settings, "std");
    if (mean.isEmpty() || std.isEmpty()) {
      return Optional.empty();
    }
    int numbers = mean.get().numbers().size() + std.get().numbers().size();
    if (numbers > MAX_WRITTEN) {
      log.report(TOO_MANY_NUMBERS, settings.span(), List.of("" + numbers, "" + MAX_WRITTEN));
      return Optional.empty();
    }
    return Optional.of(new Op.Given(mean.get(), std.get()));
  }

  private Optional<Op.Written> written(Settings settings, String setting) {
    Optional<Expr> expr =
        settings.requiredNamed(
            setting, "both mean and std, or neither so that the training data are measured");
    if (expr.isEmpty()) {
      return Optional.empty();
    }
    boolean isList = expr.get() instanceof Tree.ListOf;
    List<Expr> elements =
        expr.get() instanceof Tree.ListOf list ? list.elements() : List.of(expr.get());
    List<Double> numbers = new ArrayList<>();
    for (Expr element : elements) {
      Optional<Rational> number = constants.rational(element, setting);
      if (number.isPresent() && setting.equals("std") && number.get().toDouble() <= 0) {
        constants.outOfRange(element, setting, "above 0", number.get());
        number = Optional.empty();
      }
      number.ifPresent(n -> numbers.add(n.toDouble()));
    }
    return numbers.size() == elements.size()
        ? Optional.of(new Op.Written(numbers, isList, expr.get().span()))
        : Optional.empty();
  }
}
