package dev.sinew.processor.bind;

import static dev.sinew.diag.DiagnosticKind.DIVISION_BY_ZERO;
import static dev.sinew.diag.DiagnosticKind.LOSS_NOT_A_SUM;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Takes {@code crossEntropy(tag) + 0.3 * (huber(x) - huber(y)) / 2} apart into losses and what each
 * counts for. Thousands of terms lean to the left as deep, so nothing here calls itself along them.
 */
final class LossSum {
  private static final String WHAT = "what a loss is multiplied by";

  private final DiagnosticLog log;
  private final Constants constants;
  private final Predicate<String> isLoss;

  LossSum(DiagnosticLog log, Constants constants, Predicate<String> isLoss) {
    this.log = log;
    this.constants = constants;
    this.isLoss = isLoss;
  }

  /**
   * One loss of the sum.
   *
   * @param call what is written for it
   * @param coefficient what it counts for
   */
  record Part(Expr call, double coefficient) {}

  private record Pending(Expr expr, Rational factor) {}

  /** The losses in the order written; what cannot be one of them is reported and left out. */
  List<Part> parts(Expr expr) {
    List<Part> parts = new ArrayList<>();
    Deque<Pending> pending = new ArrayDeque<>();
    pending.push(new Pending(expr, new Rational(BigInteger.ONE, BigInteger.ONE)));
    while (!pending.isEmpty()) {
      Pending next = pending.pop();
      if (next.expr() instanceof Tree.Negation negation) {
        pending.push(new Pending(negation.operand(), next.factor().negated()));
      } else if (next.expr() instanceof Tree.Binary binary) {
        split(binary, next.factor(), pending);
      } else {
        parts.add(new Part(next.expr(), next.factor().toDouble()));
      }
    }
    return parts;
  }

  private void split(Tree.Binary binary, Rational factor, Deque<Pending> pending) {
    switch (binary.operator()) {
      case ADD, SUBTRACT -> {
        boolean adds = binary.operator() == Tree.Operator.ADD;
        pending.push(new Pending(binary.right(), adds ? factor : factor.negated()));
        pending.push(new Pending(binary.left(), factor));
      }
      case MULTIPLY -> {
        if (!holdsLoss(binary.left())) {
          scaled(binary.left(), binary.right(), factor, false).ifPresent(pending::push);
        } else {
          scaledFromRight(binary, factor, false).ifPresent(pending::push);
        }
      }
      case DIVIDE -> scaledFromRight(binary, factor, true).ifPresent(pending::push);
    }
  }

  private Optional<Pending> scaledFromRight(Tree.Binary binary, Rational factor, boolean divide) {
    if (holdsLoss(binary.right())) {
      log.report(
          LOSS_NOT_A_SUM,
          binary.span(),
          List.of(divide ? "divides by a loss" : "multiplies two losses"));
      return Optional.empty();
    }
    return scaled(binary.right(), binary.left(), factor, divide);
  }

  private Optional<Pending> scaled(Expr number, Expr rest, Rational factor, boolean divide) {
    Optional<Rational> value = constants.number(number, WHAT);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (value.get().isZero() && divide) {
      log.report(DIVISION_BY_ZERO, number.span(), List.of());
      return Optional.empty();
    }
    if (value.get().isZero()) {
      constants.outOfRange(number, WHAT, "a number other than 0", 0);
      return Optional.empty();
    }
    Rational product = divide ? factor.over(value.get()) : factor.times(value.get());
    if (!Double.isFinite(product.toDouble()) || product.toDouble() == 0) {
      constants.outOfRange(number, WHAT, "a number within the range of double", product);
      return Optional.empty();
    }
    return Optional.of(new Pending(rest, product));
  }

  private boolean holdsLoss(Expr expr) {
    Expr leftmost = expr;
    while (leftmost instanceof Tree.Binary binary) {
      if (holdsLoss(binary.right())) {
        return true;
      }
      leftmost = binary.left();
    }
    if (leftmost instanceof Tree.Negation negation) {
      return holdsLoss(negation.operand());
    }
    return leftmost instanceof Tree.Call call
        ? isLoss.test(call.function().text())
        : leftmost instanceof Tree.Reference reference && isLoss.test(reference.name());
  }
}
