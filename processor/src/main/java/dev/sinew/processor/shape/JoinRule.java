package dev.sinew.processor.shape;

import static dev.sinew.diag.DiagnosticKind.SHAPES_DIFFER;
import static dev.sinew.diag.DiagnosticKind.TOO_LARGE;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Broadcast;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** The shape rule of values that are joined number by number. */
final class JoinRule {
  private static final BigInteger MAX_NUMBERS = BigInteger.valueOf(Integer.MAX_VALUE - 8);

  private final BoundNode node;
  private final List<Operand> operands;
  private final DiagnosticLog log;

  JoinRule(BoundNode node, List<Operand> operands, DiagnosticLog log) {
    this.node = node;
    this.operands = operands;
    this.log = log;
  }

  Optional<Shape> shape(Op.Elementwise op) {
    if (operands.stream().anyMatch(operand -> operand.shape().isEmpty())) {
      return Optional.empty();
    }
    List<Shape> shapes = operands.stream().map(operand -> operand.shape().orElseThrow()).toList();
    Optional<List<Integer>> joined = Broadcast.join(shapes);
    if (joined.isEmpty()) {
      reportDifferent(op);
      return Optional.empty();
    }
    BigInteger numbers =
        joined.get().stream().map(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    if (numbers.compareTo(MAX_NUMBERS) > 0) {
      log.report(
          TOO_LARGE,
          node.span(),
          List.of("the result of " + op.word(), "" + numbers),
          operands.stream()
              .map(operand -> operand.shapeDefinedAt(log))
              .distinct()
              .toArray(Hint[]::new));
      return Optional.empty();
    }
    return joined.map(Shape::new);
  }

  /** Names the first two that do not fit each other. */
  private void reportDifferent(Op.Elementwise op) {
    for (int i = 0; i < operands.size(); i++) {
      for (int j = 0; j < i; j++) {
        Operand left = operands.get(j);
        Operand right = operands.get(i);
        if (Broadcast.join(List.of(left.shape().orElseThrow(), right.shape().orElseThrow()))
            .isEmpty()) {
          log.report(
              SHAPES_DIFFER,
              node.span(),
              List.of(op.word(), left.described(), left.text(), right.described(), right.text()),
              left.definedAt(log),
              right.definedAt(log),
              Hint.of(HintKind.SHAPES_FIT));
          return;
        }
      }
    }
  }
}
