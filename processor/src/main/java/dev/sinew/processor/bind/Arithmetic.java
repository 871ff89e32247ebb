package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DIVISION_BY_ZERO;
import static dev.sinew.diag.DiagnosticKind.NOT_A_VALUE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.ScalarFunction;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.Op;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import dev.sinew.tree.Tree.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Turns operators and functions between values and numbers into nodes. */
final class Arithmetic {
  private final DiagnosticLog log;
  private final Constants constants;
  private final FunctionCalls functions;
  private final Nodes nodes;
  private final ToIntFunction<Expr> values;

  /**
   * @param values binds an expression that is a value
   */
  Arithmetic(
      DiagnosticLog log,
      Constants constants,
      FunctionCalls functions,
      Nodes nodes,
      ToIntFunction<Expr> values) {
    this.log = log;
    this.constants = constants;
    this.functions = functions;
    this.nodes = nodes;
    this.values = values;
  }

  /**
   * A sum of thousands leans to the left as deep, so its left spine is walked, not recursed into.
   */
  int binary(Tree.Binary last) {
    Deque<Tree.Binary> spine = new ArrayDeque<>();
    Expr leftmost = last;
    while (leftmost instanceof Tree.Binary binary && !constants.isNumber(binary)) {
      spine.push(binary);
      leftmost = binary.left();
    }
    Term left = term(leftmost);
    while (!spine.isEmpty()) {
      Tree.Binary binary = spine.pop();
      left = join(binary, left, term(binary.right()));
    }
    return node(left, last);
  }

  /** {@code -x}. */
  int negation(Tree.Negation negation) {
    Term operand = term(negation.operand());
    if (operand instanceof Term.Value value) {
      Formula negative = Simple.negated(new Formula.Operand(0));
      return nodes.add(
          Optional.of(Op.Elementwise.operator("-", "negative", negative, 1)),
          List.of(value.node()),
          negation.span());
    }
    return node(operand, negation);
  }

  /** {@code f(x, slope = 0.2)}, {@code max(0, x)}. */
  int call(Tree.Call call) {
    return node(function(call), call);
  }

  private Term function(Tree.Call call) {
    Settings settings = Settings.of(call.function().text(), call.span(), call.arguments(), log);
    Optional<ScalarFunction> function = functions.function(settings, 0);
    List<Term> terms = new ArrayList<>();
    for (Expr argument : settings.unnamed()) {
      terms.add(term(argument));
    }
    if (function.isEmpty() || terms.stream().anyMatch(Term.Broken.class::isInstance)) {
      return new Term.Broken();
    }
    Optional<List<Double>> given = functions.settings(settings, function.get());
    if (given.isEmpty()) {
      return new Term.Broken();
    }
    Term.Operands operands = Term.Operands.of(terms);
    if (operands.nodes().isEmpty()) {
      return known(function.get(), operands.formulas(), given.get(), call);
    }
    Op op = elementwise(settings, function.get(), given.get(), operands);
    return new Term.Value(nodes.add(Optional.of(op), operands.nodes(), call.span()));
  }

  /** {@code sqrt(2)}, which is a number like any other. */
  private Term known(
      ScalarFunction function, List<Formula> values, List<Double> settings, Tree.Call call) {
    List<Formula> arguments = new ArrayList<>(values);
    settings.forEach(number -> arguments.add(new Formula.Constant(number)));
    return known(function.of(arguments), call);
  }

  private Term known(Formula formula, Expr expr) {
    if (formula instanceof Formula.Constant constant) {
      return new Term.Known(constant.value());
    }
    log.report(NOT_A_VALUE, expr.span(), List.of(Words.of(expr)));
    return new Term.Broken();
  }

  private static Op elementwise(
      Settings settings, ScalarFunction function, List<Double> numbers, Term.Operands operands) {
    if (operands.nodes().size() == operands.formulas().size()) {
      return Op.Elementwise.function(function.name(), settings.written(), function.with(numbers));
    }
    List<Formula> arguments = new ArrayList<>(operands.formulas());
    numbers.forEach(number -> arguments.add(new Formula.Constant(number)));
    return new Op.Elementwise(
        function.name(),
        function.name(),
        "",
        true,
        ScalarFunction.Differentiated.of(function.of(arguments), operands.nodes().size()),
        Optional.empty());
  }

  private Term term(Expr expr) {
    if (constants.isNumber(expr)) {
      return constants
          .real(expr, "a number")
          .<Term>map(Term.Known::new)
          .orElseGet(Term.Broken::new);
    }
    if (expr instanceof Tree.Call call && functions.isScalar(call)) {
      return function(call);
    }
    return new Term.Value(values.applyAsInt(expr));
  }

  private Term join(Tree.Binary binary, Term left, Term right) {
    if (left instanceof Term.Broken || right instanceof Term.Broken) {
      return new Term.Broken();
    }
    if (binary.operator() == Operator.DIVIDE
        && right instanceof Term.Known known
        && known.number() == 0) {
      log.report(DIVISION_BY_ZERO, binary.right().span(), List.of());
      return new Term.Broken();
    }
    Term.Operands operands = Term.Operands.of(List.of(left, right));
    Formula value =
        Simple.join(binary.operator(), operands.formulas().get(0), operands.formulas().get(1));
    if (operands.nodes().isEmpty()) {
      return known(value, binary);
    }
    Op op =
        Op.Elementwise.operator(
            binary.operator().sign(), noun(binary.operator()), value, operands.nodes().size());
    return new Term.Value(nodes.add(Optional.of(op), operands.nodes(), binary.span()));
  }

  private static String noun(Operator operator) {
    return switch (operator) {
      case ADD -> "sum";
      case SUBTRACT -> "difference";
      case MULTIPLY -> "product";
      case DIVIDE -> "quotient";
    };
  }

  private int node(Term term, Expr expr) {
    if (term instanceof Term.Value value) {
      return value.node();
    }
    if (term instanceof Term.Known) {
      log.report(NOT_A_VALUE, expr.span(), List.of(Words.of(expr)));
    }
    return broken(expr.span());
  }

  private int broken(Span span) {
    return nodes.add(Optional.empty(), List.of(), span);
  }
}
