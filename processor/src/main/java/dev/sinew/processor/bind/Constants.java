package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DIVISION_BY_ZERO;
import static dev.sinew.diag.DiagnosticKind.OUT_OF_RANGE;
import static dev.sinew.diag.DiagnosticKind.UNEXPECTED_ARGUMENT;
import static dev.sinew.diag.DiagnosticKind.WRONG_TYPE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.graph.Axis;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import dev.sinew.tree.TreePrinter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what is known at compile time. What is not of the expected kind is reported, and the
 * answer is empty.
 */
final class Constants {
  /** Beyond this many bits a fraction is a mistake, and arithmetic on it could take for ever. */
  private static final int MAX_BITS = 4096;

  /** The largest power of ten a numeral may have: double ends at 308. */
  private static final int MAX_EXPONENT = 400;

  private final DiagnosticLog log;
  private final Parameters parameters;

  Constants(DiagnosticLog log) {
    this(log, Parameters.NONE);
  }

  /** Where {@code parameters} may stand for numbers. */
  Constants(DiagnosticLog log, Parameters parameters) {
    this.log = log;
    this.parameters = parameters;
  }

  Parameters parameters() {
    return parameters;
  }

  /** Whether {@code expr} is made of numbers and parameters only, so that it has a value here. */
  boolean isNumber(Expr expr) {
    Expr leftmost = expr;
    while (leftmost instanceof Tree.Binary binary) {
      if (!isNumber(binary.right())) {
        return false;
      }
      leftmost = binary.left();
    }
    if (leftmost instanceof Tree.Negation negation) {
      return isNumber(negation.operand());
    }
    if (leftmost instanceof Tree.Call call) {
      return NumberFunctions.knows(call.function().text())
          && call.arguments().stream().allMatch(argument -> isNumber(argument.value()));
    }
    return leftmost instanceof Tree.Numeral
        || (leftmost instanceof Tree.Reference reference && parameters.knows(reference.name()));
  }

  /** Where the parameters in {@code exprs} are defined, and what they are. */
  Hint[] origins(List<Expr> exprs) {
    Set<String> names = new LinkedHashSet<>();
    Deque<Expr> pending = new ArrayDeque<>(exprs);
    while (!pending.isEmpty()) {
      Expr next = pending.pop();
      if (next instanceof Tree.Reference reference && parameters.knows(reference.name())) {
        names.add(reference.name());
      } else if (next instanceof Tree.Binary binary) {
        pending.push(binary.right());
        pending.push(binary.left());
      } else if (next instanceof Tree.Negation negation) {
        pending.push(negation.operand());
      } else if (next instanceof Tree.Call call) {
        call.arguments().forEach(argument -> pending.addLast(argument.value()));
      }
    }
    return names.stream()
        .flatMap(name -> parameters.value(name).stream().map(value -> origin(name, value)))
        .toArray(Hint[]::new);
  }

  private Hint origin(String name, Rational value) {
    String place = log.file().position(parameters.definition(name).start());
    return Hint.of(HintKind.PARAMETER_AT, name, value.toString(), place);
  }

  /** An exact number; {@code what} is what messages call it. */
  Optional<Rational> number(Expr expr, String what) {
    Deque<Tree.Binary> spine = new ArrayDeque<>();
    Expr leftmost = expr;
    while (leftmost instanceof Tree.Binary binary) {
      spine.push(binary);
      leftmost = binary.left();
    }
    Optional<Rational> left = operand(leftmost, what);
    while (!spine.isEmpty()) {
      Tree.Binary binary = spine.pop();
      Optional<Rational> right = number(binary.right(), what);
      if (left.isEmpty() || right.isEmpty()) {
        return Optional.empty();
      }
      left = calculate(binary, left.get(), right.get(), what);
    }
    return left;
  }

  /** A whole number of at least 1: a size, a count. */
  Optional<Integer> size(Expr expr, String what) {
    return number(expr, what).flatMap(value -> whole(expr, what, value, BigInteger.ONE));
  }

  /** A whole number that fits 64 bits. */
  Optional<Long> whole(Expr expr, String what) {
    Optional<Rational> value = number(expr, what);
    if (value.isPresent() && (!value.get().isWhole() || value.get().numerator().bitLength() > 63)) {
      outOfRange(expr, what, "a whole number of at most 64 bits", value.get());
      return Optional.empty();
    }
    return value.map(v -> v.numerator().longValueExact());
  }

  /** An axis, counted from 0 or back from -1. */
  Optional<Axis> axis(Expr expr) {
    return index(expr, "axis").map(number -> new Axis(number, expr.span()));
  }

  /** A whole number that fits 32 bits, of any sign. */
  Optional<Integer> index(Expr expr, String what) {
    Optional<Rational> value = number(expr, what);
    if (value.isPresent() && (!value.get().isWhole() || value.get().numerator().bitLength() > 31)) {
      outOfRange(expr, what, "a whole number", value.get());
      return Optional.empty();
    }
    return value.map(v -> v.numerator().intValueExact());
  }

  /** A number that a {@code double} can hold. */
  Optional<Double> real(Expr expr, String what) {
    return rational(expr, what).map(Rational::toDouble);
  }

  /** An exact number within the range of {@code double}. */
  Optional<Rational> rational(Expr expr, String what) {
    Optional<Rational> value = number(expr, what);
    if (value.isPresent() && Double.isInfinite(value.get().toDouble())) {
      outOfRange(expr, what, "a number within the range of double", value.get());
      return Optional.empty();
    }
    return value;
  }

  /** A number within {@code range}. */
  Optional<Double> real(Expr expr, String what, Range range) {
    Optional<Double> value = real(expr, what);
    if (value.isPresent() && !range.holds(value.get())) {
      outOfRange(expr, what, range.words(), Rational.of(BigDecimal.valueOf(value.get())));
      return Optional.empty();
    }
    return value;
  }

  Optional<Boolean> truth(Expr expr, String what) {
    if (expr instanceof Tree.Truth truth) {
      return Optional.of(truth.value());
    }
    return wrong(expr, what, "true or false");
  }

  /** Whether a setting is given as true. */
  boolean isTrue(Settings settings, String name) {
    return settings.named(name).flatMap(expr -> truth(expr, name)).orElse(false);
  }

  /** A bare word, one of {@code allowed}. */
  Optional<String> word(Expr expr, String what, List<String> allowed) {
    if (expr instanceof Tree.Reference reference && allowed.contains(reference.name())) {
      return Optional.of(reference.name());
    }
    int last = allowed.size() - 1;
    String words = String.join(", ", allowed.subList(0, last)) + " or " + allowed.get(last);
    return wrong(expr, what, words);
  }

  /** {@code [1, 2, 3]}. */
  Optional<List<Double>> vector(Expr expr, String what, String expected) {
    if (!(expr instanceof Tree.ListOf list)) {
      return wrong(expr, what, expected);
    }
    List<Double> numbers = new ArrayList<>();
    for (Expr element : list.elements()) {
      real(element, what).ifPresent(numbers::add);
    }
    return numbers.size() == list.elements().size() ? Optional.of(numbers) : Optional.empty();
  }

  /** {@code [[1, 2], [3, 4]]}. */
  Optional<List<List<Double>>> matrix(Expr expr, String what) {
    String expected = "a list of rows such as [[0.1, 0.2], [0.3, 0.4]]";
    if (!(expr instanceof Tree.ListOf list)) {
      return wrong(expr, what, expected);
    }
    List<List<Double>> rows = new ArrayList<>();
    for (Expr element : list.elements()) {
      if (!(element instanceof Tree.ListOf)) {
        return wrong(element, what, expected);
      }
      vector(element, what, expected).ifPresent(rows::add);
    }
    return rows.size() == list.elements().size() ? Optional.of(rows) : Optional.empty();
  }

  private Optional<Rational> operand(Expr expr, String what) {
    if (expr instanceof Tree.Numeral numeral) {
      BigDecimal value = numeral.value();
      if (Math.abs((long) value.precision() - value.scale()) > MAX_EXPONENT
          || Math.abs((long) value.scale()) > MAX_BITS) {
        log.report(OUT_OF_RANGE, expr.span(), List.of(what, "a sensible number", "" + value));
        return Optional.empty();
      }
      return Optional.of(Rational.of(value.signum() == 0 ? BigDecimal.ZERO : value));
    }
    if (expr instanceof Tree.Negation negation) {
      return number(negation.operand(), what).map(Rational::negated);
    }
    if (expr instanceof Tree.Reference reference && parameters.knows(reference.name())) {
      return parameters.value(reference.name());
    }
    if (expr instanceof Tree.Call call && NumberFunctions.knows(call.function().text())) {
      return function(call, what);
    }
    return wrong(expr, what, "a number");
  }

  private Optional<Rational> function(Tree.Call call, String what) {
    String word = call.function().text();
    List<Rational> numbers = new ArrayList<>();
    for (Tree.Argument argument : call.arguments()) {
      argument
          .name()
          .ifPresent(
              name ->
                  log.report(
                      UNEXPECTED_ARGUMENT,
                      name.span(),
                      List.of(word, NumberFunctions.takes(word), "'" + name.text() + "'")));
      number(argument.value(), what).ifPresent(numbers::add);
    }
    if (!NumberFunctions.accepts(word, call.arguments().size())) {
      log.report(
          UNEXPECTED_ARGUMENT,
          call.span(),
          List.of(word, NumberFunctions.takes(word), "" + call.arguments().size()));
    } else if (numbers.size() == call.arguments().size()) {
      return Optional.of(NumberFunctions.apply(word, numbers));
    }
    return Optional.empty();
  }

  private Optional<Rational> calculate(
      Tree.Binary binary, Rational left, Rational right, String what) {
    if (binary.operator() == Tree.Operator.DIVIDE && right.isZero()) {
      log.report(DIVISION_BY_ZERO, binary.right().span(), List.of());
      return Optional.empty();
    }
    Rational result =
        switch (binary.operator()) {
          case ADD -> left.plus(right);
          case SUBTRACT -> left.minus(right);
          case MULTIPLY -> left.times(right);
          case DIVIDE -> left.over(right);
        };
    if (result.bits() > MAX_BITS) {
      log.report(
          OUT_OF_RANGE,
          binary.span(),
          List.of(what, "a sensible number", "one of " + result.bits() + " bits"));
      return Optional.empty();
    }
    return Optional.of(result);
  }

  private Optional<Integer> whole(Expr expr, String what, Rational value, BigInteger least) {
    if (!value.isWhole()
        || value.numerator().compareTo(least) < 0
        || value.numerator().bitLength() > 31) {
      outOfRange(expr, what, "a whole number from " + least + " to " + Integer.MAX_VALUE, value);
      return Optional.empty();
    }
    return Optional.of(value.numerator().intValueExact());
  }

  void outOfRange(Expr expr, String what, String expected, Object found) {
    Hint[] hints = found instanceof Rational value ? wholeHint(expr, expected, value) : new Hint[0];
    log.report(OUT_OF_RANGE, expr.span(), List.of(what, expected, worked(expr) + found), hints);
  }

  /** {@code width / 3 = }, where the value does not stand there as it is. */
  private static String worked(Expr expr) {
    boolean literal =
        expr instanceof Tree.Numeral
            || (expr instanceof Tree.Negation n && n.operand() instanceof Tree.Numeral);
    return literal ? "" : TreePrinter.print(expr) + " = ";
  }

  private static Hint[] wholeHint(Expr expr, String expected, Rational value) {
    String text = TreePrinter.print(expr);
    return value.isWhole() || !expected.contains("whole") || expr instanceof Tree.Numeral
        ? new Hint[0]
        : new Hint[] {Hint.of(HintKind.ROUND, text)};
  }

  private <T> Optional<T> wrong(Expr expr, String what, String expected) {
    log.report(WRONG_TYPE, expr.span(), List.of(what, expected, Words.of(expr)));
    return Optional.empty();
  }
}
