package dev.sinew.processor.shape;

import static dev.sinew.diag.DiagnosticKind.CONCAT_SHAPES;
import static dev.sinew.diag.DiagnosticKind.NO_AXIS;
import static dev.sinew.diag.DiagnosticKind.RESHAPE_COUNT;
import static dev.sinew.diag.DiagnosticKind.SPLIT_SIZES;
import static dev.sinew.diag.DiagnosticKind.TOO_LARGE;
import static dev.sinew.diag.DiagnosticKind.TRANSPOSE_ORDER;
import static dev.sinew.diag.DiagnosticKind.UNIT_LENGTH;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Permutation;
import dev.sinew.processor.graph.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The shape rules of the operators that move numbers about or work along an axis. */
final class StructureRules {
  private final BoundNode node;
  private final List<Operand> operands;
  private final DiagnosticLog log;

  StructureRules(BoundNode node, List<Operand> operands, DiagnosticLog log) {
    this.node = node;
    this.operands = operands;
    this.log = log;
  }

  Optional<Shape> reshape(Op.Reshape op) {
    Operand from = operands.get(0);
    if (from.shape().isPresent() && from.shape().get().size() != op.shape().size()) {
      log.report(
          RESHAPE_COUNT,
          node.span(),
          List.of(
              op.shape().toString(),
              "" + op.shape().size(),
              from.described(),
              from.text(),
              "" + from.shape().get().size()),
          from.definedAt(log));
    }
    return Optional.of(op.shape());
  }

  Optional<Shape> transpose(Op.Transpose op) {
    Operand from = operands.get(0);
    if (from.shape().isEmpty()) {
      return Optional.empty();
    }
    List<Integer> sizes = from.shape().get().sizes();
    List<Integer> order = op.order().isEmpty() ? List.of(1, 0) : op.order();
    if (!Permutation.isOrder(order, sizes.size())) {
      log.report(
          TRANSPOSE_ORDER,
          node.span(),
          List.of(
              from.described(),
              from.text(),
              IntStream.range(0, Math.max(1, sizes.size())).boxed().toList().toString(),
              op.order().isEmpty() ? "none" : op.order().toString()),
          from.definedAt(log));
      return Optional.empty();
    }
    return Optional.of(new Shape(order.stream().map(sizes::get).toList()));
  }

  Optional<Shape> concat(Op.Concat op) {
    Operand first = operands.get(0);
    if (operands.stream().anyMatch(operand -> operand.shape().isEmpty())
        || !hasAxis(first, op.axis())) {
      return Optional.empty();
    }
    int axis = op.axis().map(a -> a.of(vector(first).size())).orElse(0);
    long length = 0;
    for (Operand operand : operands) {
      if (!without(axis, vector(operand)).equals(without(axis, vector(first)))) {
        log.report(
            CONCAT_SHAPES,
            node.span(),
            List.of(
                "" + axis, first.described(), first.text(), operand.described(), operand.text()),
            first.definedAt(log),
            operand.definedAt(log));
        return Optional.empty();
      }
      length += vector(operand).get(axis);
    }
    long others =
        without(axis, vector(first)).stream().mapToLong(size -> size).reduce(1, (a, b) -> a * b);
    if (length * others > Integer.MAX_VALUE - 8) {
      log.report(
          TOO_LARGE,
          node.span(),
          List.of("concat", "" + length * others),
          operands.stream()
              .map(operand -> operand.shapeDefinedAt(log))
              .distinct()
              .toArray(Hint[]::new));
      return Optional.empty();
    }
    List<Integer> sizes = new ArrayList<>(vector(first));
    sizes.set(axis, (int) length);
    return Optional.of(new Shape(sizes));
  }

  Optional<Shape> split(Op.Split op) {
    Operand from = operands.get(0);
    if (from.shape().isEmpty() || !hasAxis(from, op.axis())) {
      return Optional.empty();
    }
    List<Integer> sizes = new ArrayList<>(vector(from));
    int axis = op.axis().map(a -> a.of(sizes.size())).orElse(0);
    long total = op.sizes().stream().mapToLong(size -> size).sum();
    if (total != sizes.get(axis)) {
      log.report(
          SPLIT_SIZES,
          node.span(),
          List.of(
              op.written(),
              "" + total,
              from.described(),
              from.text(),
              sizes.get(axis) + " along axis " + axis),
          from.definedAt(log));
    }
    sizes.set(axis, op.sizes().get(op.part()));
    return Optional.of(new Shape(sizes));
  }

  Optional<Shape> reduction(Op.Reduction op) {
    if (op.axis().isEmpty()) {
      return Optional.of(Shape.of());
    }
    Operand from = operands.get(0);
    return from.shape().isPresent() && hasAxis(from, op.axis())
        ? Optional.of(
            new Shape(without(op.axis().get().of(from.shape().get().rank()), vector(from))))
        : Optional.empty();
  }

  Optional<Shape> normalize(Op.Normalize op) {
    Operand from = operands.get(0);
    if (from.shape().isPresent() && hasAxis(from, op.axis())) {
      int axis = op.axis().map(a -> a.of(vector(from).size())).orElse(0);
      op.given().ifPresent(given -> checkLength("mean", given.mean(), from, axis));
      op.given().ifPresent(given -> checkLength("std", given.std(), from, axis));
    }
    return from.shape();
  }

  private void checkLength(String what, Op.Written written, Operand from, int axis) {
    int size = vector(from).get(axis);
    if (written.isList() && written.numbers().size() != size) {
      log.report(
          UNIT_LENGTH,
          written.span(),
          List.of(
              what,
              "" + written.numbers().size(),
              from.described(),
              from.text(),
              size + " along axis " + axis),
          from.definedAt(log));
    }
  }

  Optional<Shape> softmax(Op.Softmax op) {
    Operand from = operands.get(0);
    if (from.shape().isPresent()) {
      hasAxis(from, op.axis());
    }
    return from.shape();
  }

  /** Whether the axis is one of the operand's, if one is named; reports if it is not. */
  private boolean hasAxis(Operand operand, Optional<Axis> axis) {
    int rank = vector(operand).size();
    if (axis.isEmpty() || axis.get().isOf(rank)) {
      return true;
    }
    log.report(
        NO_AXIS,
        axis.get().span(),
        List.of(operand.described(), operand.text(), "" + axis.get().number(), axes(rank)),
        operand.definedAt(log));
    return false;
  }

  private static String axes(int rank) {
    return switch (rank) {
      case 1 -> "0, or -1";
      case 2 -> "0 and 1, or -2 and -1";
      default -> "0 to " + (rank - 1) + ", or -" + rank + " to -1";
    };
  }

  /** The sizes, those of a vector of one for a single number. */
  private static List<Integer> vector(Operand operand) {
    Shape shape = operand.shape().orElseThrow();
    return shape.rank() == 0 ? List.of(1) : shape.sizes();
  }

  private static List<Integer> without(int axis, List<Integer> sizes) {
    List<Integer> rest = new ArrayList<>(sizes);
    if (axis < rest.size()) {
      rest.remove(axis);
    } else {
      rest.add(0); // another rank, so like nothing
    }
    return rest;
  }
}
