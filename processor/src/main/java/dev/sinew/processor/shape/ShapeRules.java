package dev.sinew.processor.shape;

import static dev.sinew.diag.DiagnosticKind.NOT_A_VECTOR;
import static dev.sinew.diag.DiagnosticKind.TOO_LARGE;
import static dev.sinew.diag.DiagnosticKind.WEIGHT_SHAPE;
import static java.util.stream.Collectors.joining;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The shape rule of each operator, for one node. An operand of unknown shape was reported before,
 * so nothing more is said of it.
 */
final class ShapeRules implements Op.Visitor<Optional<Shape>> {
  private static final int MOST_NUMBERS = Integer.MAX_VALUE - 8;

  private final BoundNode node;
  private final List<Operand> operands;
  private final DiagnosticLog log;

  ShapeRules(BoundNode node, List<Operand> operands, DiagnosticLog log) {
    this.node = node;
    this.operands = operands;
    this.log = log;
  }

  @Override
  public Optional<Shape> input(Op.Input op) {
    return Optional.of(op.shape());
  }

  @Override
  public Optional<Shape> elementwise(Op.Elementwise op) {
    return new JoinRule(node, operands, log).shape(op);
  }

  @Override
  public Optional<Shape> identity(Op.Identity op) {
    return operands.get(0).shape();
  }

  @Override
  public Optional<Shape> flatten(Op.Flatten op) {
    return operands.get(0).shape().map(shape -> Shape.of(shape.size()));
  }

  @Override
  public Optional<Shape> dense(Op.Dense op) {
    checkVector(op);
    Optional<Shape> from = operands.get(0).shape().filter(Shape::isVector);
    from.ifPresent(shape -> checkWeight(op, shape.size()));
    return Optional.of(Shape.of(op.units()));
  }

  @Override
  public Optional<Shape> reshape(Op.Reshape op) {
    return new StructureRules(node, operands, log).reshape(op);
  }

  @Override
  public Optional<Shape> transpose(Op.Transpose op) {
    return new StructureRules(node, operands, log).transpose(op);
  }

  @Override
  public Optional<Shape> concat(Op.Concat op) {
    return new StructureRules(node, operands, log).concat(op);
  }

  @Override
  public Optional<Shape> split(Op.Split op) {
    return new StructureRules(node, operands, log).split(op);
  }

  @Override
  public Optional<Shape> reduction(Op.Reduction op) {
    return new StructureRules(node, operands, log).reduction(op);
  }

  @Override
  public Optional<Shape> normalize(Op.Normalize op) {
    return new StructureRules(node, operands, log).normalize(op);
  }

  @Override
  public Optional<Shape> softmax(Op.Softmax op) {
    return new StructureRules(node, operands, log).softmax(op);
  }

  private void checkVector(Op.Dense op) {
    Operand operand = operands.get(0);
    if (operand.shape().isEmpty() || operand.shape().get().isVector()) {
      return;
    }
    List<Hint> hints = new ArrayList<>(List.of(operand.definedAt(log)));
    if (fitsFlattened(op, operand.shape().get())) {
      hints.add(Hint.of(HintKind.ADD_FLATTEN, op.word()));
    }
    log.report(
        NOT_A_VECTOR,
        node.span(),
        List.of(op.word(), operand.described(), operand.text()),
        hints.toArray(Hint[]::new));
  }

  /** Whether nothing would be wrong behind a {@code flatten}. */
  private static boolean fitsFlattened(Op.Dense op, Shape shape) {
    long numbers = (long) op.units() * shape.size();
    boolean written = op.weight().start() instanceof Start.Values;
    return numbers <= MOST_NUMBERS
        && (!written || fits((Start.Values) op.weight().start(), op.units(), shape.size()));
  }

  private static boolean fits(Start.Values written, int units, int in) {
    return written.rows().size() == units
        && written.rows().stream().allMatch(row -> row.size() == in);
  }

  private void checkWeight(Op.Dense op, int in) {
    long numbers = (long) op.units() * in;
    if (numbers > MOST_NUMBERS) {
      log.report(
          TOO_LARGE,
          node.span(),
          List.of("the weight [" + op.units() + ", " + in + "]", "" + numbers),
          operands.get(0).shapeDefinedAt(log));
    }
    if (!(op.weight().start() instanceof Start.Values written)) {
      return;
    }
    List<List<Double>> rows = written.rows();
    if (!fits(written, op.units(), in)) {
      List<Integer> widths = rows.stream().map(List::size).distinct().toList();
      String found =
          widths.size() == 1
              ? "[" + rows.size() + ", " + widths.get(0) + "]"
              : "rows of " + widths.stream().map(String::valueOf).collect(joining(" and "));
      log.report(
          WEIGHT_SHAPE,
          node.span(),
          List.of("weight", "[" + op.units() + ", " + in + "]", found),
          operands.get(0).shapeDefinedAt(log));
    }
  }
}
