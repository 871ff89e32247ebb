package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.JOIN_COUNT;
import static dev.sinew.diag.DiagnosticKind.NEEDS_SOURCE;
import static dev.sinew.diag.DiagnosticKind.NOT_A_STEP;
import static dev.sinew.diag.DiagnosticKind.NOT_A_VALUE;
import static dev.sinew.diag.DiagnosticKind.ONLY_WHILE_TRAINING;
import static dev.sinew.diag.DiagnosticKind.OUTSIDE_FUNCTION;
import static dev.sinew.diag.DiagnosticKind.UNEXPECTED_ARGUMENT;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_NAME;
import static dev.sinew.diag.DiagnosticKind.UNKNOWN_STEP;
import static dev.sinew.diag.DiagnosticKind.USED_BEFORE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.diag.Span;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns expressions over values into nodes. What is wrong becomes a node without an operator, so
 * that nothing follows from it.
 */
final class ValueBinder {
  /** They are the parameters of one Java method. */
  private static final int MAX_JOINED = 64;

  private final DiagnosticLog log;
  private final Scope scope;
  private final Constants constants;
  private final Steps steps;
  private final Arithmetic arithmetic;
  private final Nodes nodes;
  private final Map<String, Tree.Name> definedLater;
  private final Set<String> trainInputs;

  /**
   * @param definedLater every name that the network defines anywhere
   * @param trainInputs the names that mean something in the train block only
   */
  ValueBinder(
      DiagnosticLog log,
      Scope scope,
      Constants constants,
      FunctionCalls functions,
      Steps steps,
      Nodes nodes,
      Map<String, Tree.Name> definedLater,
      Set<String> trainInputs) {
    this.log = log;
    this.scope = scope;
    this.constants = constants;
    this.steps = steps;
    this.arithmetic = new Arithmetic(log, constants, functions, nodes, this::bind);
    this.nodes = nodes;
    this.definedLater = definedLater;
    this.trainInputs = trainInputs;
  }

  /** The node that {@code expr} means. */
  int bind(Expr expr) {
    if (expr instanceof Tree.Reference reference) {
      return reference(reference);
    }
    if (expr instanceof Tree.Series series) {
      int value = bind(series.source());
      for (Expr step : series.steps()) {
        value = step(value, step);
      }
      return value;
    }
    if (expr instanceof Tree.Binary binary) {
      return arithmetic.binary(binary);
    }
    if (expr instanceof Tree.Negation negation) {
      return arithmetic.negation(negation);
    }
    if (expr instanceof Tree.Call call) {
      return call(call);
    }
    boolean ofFunctions = expr instanceof Tree.Comparison || expr instanceof Tree.Conditional;
    log.report(ofFunctions ? OUTSIDE_FUNCTION : NOT_A_VALUE, expr.span(), List.of(Words.of(expr)));
    return broken(expr.span());
  }

  private int reference(Tree.Reference reference) {
    Optional<Integer> known = scope.find(reference.name());
    if (known.isPresent()) {
      return known.get();
    }
    Tree.Name later = definedLater.get(reference.name());
    if (constants.parameters().knows(reference.name())) {
      log.report(NOT_A_VALUE, reference.span(), List.of("the parameter " + reference.name()));
    } else if (later != null) {
      log.report(
          USED_BEFORE,
          reference.span(),
          List.of(later.text()),
          Hint.of(HintKind.DEFINED_AT, later.text(), log.file().position(later.span().start())));
    } else if (trainInputs.contains(reference.name())) {
      log.report(ONLY_WHILE_TRAINING, reference.span(), List.of(reference.name()));
    } else if (steps.knows(reference.name())) {
      reportNeedsSource(reference.name(), reference.span());
    } else {
      log.report(
          UNKNOWN_NAME, reference.span(), List.of(reference.name()), known(reference.name()));
    }
    return broken(reference.span());
  }

  /** {@code relu(x)}, which is {@code x -> relu}, and {@code concat(a, b)}. */
  private int call(Tree.Call call) {
    String word = call.function().text();
    if (!steps.knows(word)) {
      reportUnknownStep(word, call.function().span());
      return broken(call.span());
    }
    long count = call.arguments().stream().filter(a -> a.name().isEmpty()).count();
    if (steps.isScalar(word, (int) count)) {
      return arithmetic.call(call);
    }
    List<Expr> operands =
        call.arguments().stream()
            .filter(argument -> argument.name().isEmpty())
            .map(Tree.Argument::value)
            .toList();
    if (steps.isJoin(word)) {
      return join(call, operands);
    }
    if (steps.isFunction(word) && operands.size() > 1) {
      Expr extra = operands.get(1);
      log.report(UNEXPECTED_ARGUMENT, extra.span(), List.of(word, "one value", Words.of(extra)));
      return broken(call.span());
    }
    if (!steps.isFunction(word) || operands.isEmpty()) {
      reportNeedsSource(word, call.span());
      return broken(call.span());
    }
    int value = bind(operands.get(0));
    return nodes.add(steps.bind(Settings.ofFunction(call, log)), List.of(value), call.span());
  }

  private int join(Tree.Call call, List<Expr> operands) {
    List<Integer> values = new ArrayList<>();
    operands.forEach(operand -> values.add(bind(operand)));
    Optional<Op> op = steps.bind(Settings.ofFunction(call, log));
    if (operands.size() < 2 || operands.size() > MAX_JOINED) {
      log.report(
          JOIN_COUNT,
          call.span(),
          List.of(call.function().text(), "" + MAX_JOINED, "" + operands.size()));
      return broken(call.span());
    }
    return nodes.add(op, values, call.span());
  }

  private int step(int source, Expr step) {
    Optional<Settings> settings = Settings.of(step, log);
    if (settings.isEmpty()) {
      log.report(NOT_A_STEP, step.span(), List.of(Words.of(step)));
      return broken(step.span());
    }
    String word = settings.get().owner();
    if (!steps.knows(word)) {
      if (scope.find(word).isPresent()) {
        log.report(NOT_A_STEP, step.span(), List.of("the value '" + word + "'"));
      } else {
        reportUnknownStep(word, step.span());
      }
      return broken(step.span());
    }
    if (steps.isJoin(word)) {
      log.report(
          NOT_A_STEP,
          step.span(),
          List.of("'" + word + "', which is called,"),
          Hint.of(HintKind.WRITE, word + "(a, b)"));
      return broken(step.span());
    }
    return nodes.add(steps.bind(settings.get()), List.of(source), step.span());
  }

  /** What may have been meant; nothing where no value is known yet. */
  private Hint[] known(String name) {
    Set<String> names = scope.names();
    return names.isEmpty() ? new Hint[0] : new Hint[] {Suggestions.hint(name, names)};
  }

  private void reportUnknownStep(String word, Span span) {
    log.report(UNKNOWN_STEP, span, List.of(word), Suggestions.hint(word, steps.words()));
  }

  private void reportNeedsSource(String word, Span span) {
    String step =
        steps.isJoin(word)
            ? word + "(a, b)"
            : "x -> " + (steps.isFunction(word) ? word : word + "(...)");
    log.report(NEEDS_SOURCE, span, List.of(word), Hint.of(HintKind.WRITE, step));
  }

  private int broken(Span span) {
    return nodes.add(Optional.empty(), List.of(), span);
  }
}
