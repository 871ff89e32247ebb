package dev.sinew.processor.shape;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks a network in order and finds the shape of every value, and from it the tensors of every
 * layer.
 */
public final class ShapeInference {
  private final BoundNetwork network;
  private final DiagnosticLog log;
  private final List<Optional<Shape>> shapes = new ArrayList<>();

  private ShapeInference(BoundNetwork network, DiagnosticLog log) {
    this.network = network;
    this.log = log;
  }

  /** The graph; if {@code log} then has errors, only the part of it that is known. */
  public static ShapedGraph infer(BoundNetwork network, DiagnosticLog log) {
    return new ShapeInference(network, log).infer();
  }

  private ShapedGraph infer() {
    for (BoundNode node : network.nodes()) {
      DiagnosticLog there = log.with(node.uses());
      shapes.add(node.op().flatMap(op -> op.accept(new ShapeRules(node, operands(node), there))));
    }
    SharedTensors.check(network, shapes, log);
    return KnownPart.of(network, shapes, log);
  }

  private List<Operand> operands(BoundNode node) {
    return node.inputs().stream()
        .map(id -> new Operand(network.nodes().get(id), shapes.get(id)))
        .toList();
  }
}
