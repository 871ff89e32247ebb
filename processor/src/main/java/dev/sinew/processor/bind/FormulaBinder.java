package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.FUNCTION_TOO_LONG;
import static dev.sinew.diag.DiagnosticKind.RECURSIVE_FUNCTION;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_FUNCTION;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_PARAMETER;
import static dev.sinew.diag.DiagnosticKind.VALUE_IN_FUNCTION;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.ScalarFunction.Setting;
import dev.sinew.processor.formula.Simple;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the expression of a function into a formula. Functions it calls are written out in place,
 * so that the formula is made of primitives only. What is wrong is reported, and the answer is then
 * empty.
 */
final class FormulaBinder {
  /** With its derivative, this still becomes a loop that HotSpot compiles. */
  private static final int MAX_OPERATIONS = 200;

  private final DiagnosticLog log;
  private final Constants constants;
  private final Functions functions;
  private final Tree.Name function;
  private final Map<String, Formula> parameters;
  private final Set<String> used = new HashSet<>();

  /**
   * @param function whose expression it is
   * @param parameters the names it may use
   */
  FormulaBinder(
      DiagnosticLog log,
      Constants constants,
      Functions functions,
      Tree.Name function,
      Map<String, Formula> parameters) {
    this.log = log;
    this.constants = constants;
    this.functions = functions;
    this.function = function;
    this.parameters = parameters;
  }

  /** The parameters that were read so far. */
  Set<String> used() {
    return used;
  }

  Optional<Formula> bind(Expr expr) {
    if (expr instanceof Tree.Numeral) {
      return constants.real(expr, "a number of " + function.text()).map(Constant::new);
    }
    if (expr instanceof Tree.Reference reference) {
      return parameter(reference);
    }
    if (expr instanceof Tree.Negation negation) {
      return bind(negation.operand()).map(Simple::negated);
    }
    if (expr instanceof Tree.Binary binary) {
      return binary(binary);
    }
    if (expr instanceof Tree.Conditional conditional) {
      return conditional(conditional);
    }
    if (expr instanceof Tree.Call call) {
      return call(call.function(), call.arguments(), List.of(), call.span());
    }
    if (expr instanceof Tree.Series series) {
      return series(series);
    }
    return wrong(expr, "what function " + function.text() + " works with", "a number");
  }

  private Optional<Formula> parameter(Tree.Reference reference) {
    Formula known = parameters.get(reference.name());
    if (known != null) {
      used.add(reference.name());
      return Optional.of(known);
    }
    if (constants.isNumber(reference)) {
      return constants.real(reference, "a number of " + function.text()).map(Constant::new);
    }
    if (functions.isValue(reference.name())) {
      log.report(VALUE_IN_FUNCTION, reference.span(), List.of(reference.name(), function.text()));
    } else {
      log.report(
          UNKNOWN_PARAMETER,
          reference.span(),
          List.of(function.text(), reference.name()),
          Suggestions.hint(reference.name(), parameters.keySet()));
    }
    return Optional.empty();
  }

  /** A sum of thousands leans to the left as deep, so its left spine is walked. */
  private Optional<Formula> binary(Tree.Binary last) {
    Deque<Tree.Binary> spine = new ArrayDeque<>();
    Expr leftmost = last;
    while (leftmost instanceof Tree.Binary binary) {
      spine.push(binary);
      leftmost = binary.left();
    }
    Optional<Formula> left = bind(leftmost);
    while (!spine.isEmpty()) {
      Tree.Binary binary = spine.pop();
      Optional<Formula> right = bind(binary.right());
      Optional<Formula> before = left;
      left = before.flatMap(a -> right.flatMap(b -> limited(Simple.join(binary.operator(), a, b))));
    }
    return left;
  }

  private Optional<Formula> conditional(Tree.Conditional conditional) {
    Optional<Formula> then = bind(conditional.then());
    Optional<Formula> otherwise = bind(conditional.otherwise());
    if (!(conditional.condition() instanceof Tree.Comparison comparison)) {
      return wrong(conditional.condition(), "a condition", "a comparison such as x > 0");
    }
    Optional<Formula> left = bind(comparison.left());
    Optional<Formula> right = bind(comparison.right());
    if (left.isEmpty() || right.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Simple.choice(
            comparison.comparator(), left.get(), right.get(), then.get(), otherwise.get()));
  }

  /** {@code x -> tanh} is {@code tanh(x)}. */
  private Optional<Formula> series(Tree.Series series) {
    Optional<Formula> value = bind(series.source());
    for (Expr step : series.steps()) {
      if (value.isEmpty()) {
        return value;
      }
      if (step instanceof Tree.Reference reference) {
        Tree.Name name = new Tree.Name(reference.name(), reference.span());
        value = call(name, List.of(), List.of(value.get()), reference.span());
      } else if (step instanceof Tree.Call call) {
        value = call(call.function(), call.arguments(), List.of(value.get()), call.span());
      } else {
        return wrong(step, "what stands behind '->'", "a function");
      }
    }
    return value;
  }

  /**
   * @param flowing what comes from the left of an arrow
   */
  private Optional<Formula> call(
      Tree.Name name, List<Tree.Argument> arguments, List<Formula> flowing, Span span) {
    if (!functions.knows(name.text())) {
      log.report(
          UNKNOWN_FUNCTION,
          name.span(),
          List.of(name.text()),
          Suggestions.hint(name.text(), functions.words()));
      return Optional.empty();
    }
    if (functions.isUnderWay(name.text())) {
      log.report(RECURSIVE_FUNCTION, name.span(), List.of(name.text()));
      return Optional.empty();
    }
    Settings settings = Settings.of(name.text(), span, arguments, log);
    FunctionCalls calls = new FunctionCalls(log, constants, functions);
    List<Optional<Formula>> given = new ArrayList<>();
    flowing.forEach(formula -> given.add(Optional.of(formula)));
    settings.unnamed().forEach(argument -> given.add(bind(argument)));
    Optional<ScalarFunction> callee = calls.function(settings, flowing.size());
    if (callee.isEmpty()) {
      return Optional.empty();
    }
    for (Setting setting : callee.get().settings()) {
      Optional<Expr> expr = settings.named(setting.name());
      given.add(
          expr.isEmpty()
              ? Optional.of(new Constant(setting.value()))
              : bind(expr.get()).filter(value -> calls.inRange(expr.get(), setting, value)));
    }
    return given.stream().allMatch(Optional::isPresent)
        ? limited(callee.get().of(given.stream().map(Optional::orElseThrow).toList()))
        : Optional.empty();
  }

  /** A formula that is short enough to become Java. */
  private Optional<Formula> limited(Formula formula) {
    if (formula.operations() <= MAX_OPERATIONS) {
      return Optional.of(formula);
    }
    log.report(FUNCTION_TOO_LONG, function.span(), List.of(function.text(), "" + MAX_OPERATIONS));
    return Optional.empty();
  }

  private <T> Optional<T> wrong(Expr expr, String what, String expected) {
    log.report(WRONG_TYPE, expr.span(), List.of(what, expected, Words.of(expr)));
    return Optional.empty();
  }
}
