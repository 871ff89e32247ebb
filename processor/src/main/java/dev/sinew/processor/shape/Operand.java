package dev.sinew.processor.shape;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Shape;
import java.util.Optional;

/**
 * What flows into a node.
 *
 * @param node where it comes from
 * @param shape its shape; empty where something before it is wrong
 */
record Operand(BoundNode node, Optional<Shape> shape) {
  /** What messages call it. */
  String described() {
    return node.described();
  }

  /** Its shape, which must be known, as messages print it. */
  String text() {
    return shape.orElseThrow().toString();
  }

  /** Its shape, which must be known, and where it comes from. */
  Hint shapeDefinedAt(DiagnosticLog log) {
    String place = log.file().position(node.defined().start());
    return Hint.of(HintKind.SHAPE_DEFINED_AT, described(), text(), place);
  }

  /** Where it comes from. */
  Hint definedAt(DiagnosticLog log) {
    return Hint.of(HintKind.DEFINED_AT, described(), log.file().position(node.defined().start()));
  }
}
