package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.NO_SLOPE;
import static dev.sinew.diag.DiagnosticKind.OUT_OF_RANGE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.ElementLosses.ElementLoss;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.ScalarFunction.Differentiated;
import dev.sinew.processor.formula.ScalarFunction.Setting;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.graph.LossFormula.Behind;
import dev.sinew.processor.graph.LossFormula.Form;
import dev.sinew.processor.graph.LossFormula.Judges;
import dev.sinew.processor.graph.LossFormula.PerElement;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the settings of losses that judge each number by itself. */
final class ElementLossBinder {
  /** As many numbers as a class initialiser of Java comfortably holds. */
  private static final int MOST_WEIGHTS = 2000;

  private final DiagnosticLog log;
  private final Constants constants;

  ElementLossBinder(DiagnosticLog log, Constants constants) {
    this.log = log;
    this.constants = constants;
  }

  /** The settings of a loss that such a function is. */
  static List<String> settings(ScalarFunction function) {
    List<String> names = new ArrayList<>(List.of("target"));
    function.settings().forEach(setting -> names.add(setting.name()));
    return names;
  }

  /** The formula with its settings filled in; empty after a report. */
  Optional<LossFormula> bind(Settings settings, ElementLoss loss) {
    List<Double> numbers = new ArrayList<>();
    for (Setting setting : loss.function().settings()) {
      number(settings, setting).ifPresent(numbers::add);
    }
    if (numbers.size() < loss.function().settings().size()) {
      return Optional.empty();
    }
    Differentiated formula = loss.function().with(numbers);
    return Optional.of(
        new PerElement(
            settings.owner(),
            form(formula),
            Optional.empty(),
            loss.judges(),
            loss.addsWithin(),
            loss.signs(),
            List.of()));
  }

  /** The same of a loss that the source defines. */
  Optional<LossFormula> bindOwn(Settings settings, ScalarFunction function) {
    Optional<LossFormula> loss =
        bind(settings, new ElementLoss(function, Judges.ANYTHING, false, false));
    if (loss.filter(ElementLossBinder::isFlat).isPresent()) {
      log.report(NO_SLOPE, settings.span(), List.of(settings.owner()));
      return Optional.empty();
    }
    return loss;
  }

  private static boolean isFlat(LossFormula loss) {
    return loss instanceof PerElement each && each.form().slope().equals(Simple.ZERO);
  }

  /** The loss of each number is added up at once, so its slope cannot be told from it. */
  private static Form form(Differentiated formula) {
    Formula slope =
        Simple.map(
            formula.slopes().get(0),
            leaf -> leaf instanceof Formula.Result ? formula.value() : leaf);
    return new Form(formula.value(), slope);
  }

  private Optional<Double> number(Settings settings, Setting setting) {
    Optional<Expr> given = settings.named(setting.name());
    if (given.isEmpty()) {
      return Optional.of(setting.value());
    }
    Optional<Rational> number = constants.number(given.get(), setting.name());
    Optional<Double> value = number.map(Rational::toDouble);
    if (value.isPresent() && (value.get() < setting.least() || value.get() > setting.most())) {
      constants.outOfRange(given.get(), setting.name(), "above 0", number.get());
      return Optional.empty();
    }
    return value;
  }

  /** Binary cross-entropy, in the form that its settings ask for. */
  LossFormula binaryCrossEntropy(Settings settings) {
    List<Double> weights = settings.named("posWeight").map(this::posWeight).orElse(List.of());
    Formula weight = weights.size() == 1 ? new Constant(weights.get(0)) : new Operand(2);
    BinaryCrossEntropy loss = new BinaryCrossEntropy(weights.isEmpty() ? new Constant(1) : weight);
    boolean logits = constants.isTrue(settings, "logits");
    return new PerElement(
        settings.owner(),
        logits ? loss.ofLogits() : loss.ofProbabilities(),
        logits ? Optional.empty() : Optional.of(new Behind("sigmoid", loss.ofSigmoid())),
        logits ? Judges.LOGITS : Judges.PROBABILITIES,
        false,
        false,
        weights.size() == 1 ? List.of() : weights);
  }

  /** One number for all, or one for each. */
  private List<Double> posWeight(Expr expr) {
    boolean isList = expr instanceof Tree.ListOf;
    List<Expr> written = isList ? ((Tree.ListOf) expr).elements() : List.of(expr);
    List<Double> weights = new ArrayList<>();
    for (Expr each : written) {
      Optional<Rational> number = constants.number(each, "posWeight");
      if (number.isPresent() && !(number.get().toDouble() > 0)) {
        constants.outOfRange(each, "posWeight", "above 0", number.get());
      } else {
        number.ifPresent(weight -> weights.add(weight.toDouble()));
      }
    }
    if (weights.size() > MOST_WEIGHTS) {
      log.report(
          OUT_OF_RANGE,
          expr.span(),
          List.of(
              "posWeight", "at most " + MOST_WEIGHTS + " numbers", "a list of " + weights.size()));
      return List.of();
    }
    return weights.size() == written.size() ? weights : List.of();
  }
}
