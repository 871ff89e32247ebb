package dev.sinew.processor.shape;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Penalty;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.Training;
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

  /** The graph, or nothing if anything is wrong with it or was before. */
  public static Optional<ShapedGraph> infer(BoundNetwork network, DiagnosticLog log) {
    return new ShapeInference(network, log).infer();
  }

  private Optional<ShapedGraph> infer() {
    for (BoundNode node : network.nodes()) {
      DiagnosticLog there = log.with(node.uses());
      shapes.add(node.op().flatMap(op -> op.accept(new ShapeRules(node, operands(node), there))));
    }
    SharedTensors.check(network, shapes, log);
    if (log.hasErrors()) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    Penalty penalty = network.training().map(Training::penalty).orElse(Penalty.NONE);
    Tensors tensors = new Tensors(penalty);
    for (BoundNode node : network.nodes()) {
      nodes.add(shaped(node, tensors.of(shapedOp(node), operandShapes(node), node.shared())));
    }
    return Optional.of(
        new ShapedGraph(
            network.name(),
            network.precision(),
            nodes,
            network.outputs().stream().map(this::shaped).toList(),
            network.training(),
            network.span()));
  }

  private Node shaped(BoundNode node, List<Tensor> tensors) {
    Op op = shapedOp(node);
    Shape shape = shapes.get(node.id()).orElseThrow();
    return new Node(
        node.id(),
        node.name(),
        op,
        node.inputs(),
        shape,
        tensors,
        node.span(),
        node.described(),
        node.defined());
  }

  private Op shapedOp(BoundNode node) {
    return node.op().orElseThrow().shaped(operandShapes(node));
  }

  private Port shaped(Port port) {
    List<Shape> shape = List.of(shapes.get(port.inside()).orElseThrow());
    return new Port(
        port.name(),
        port.node(),
        port.inside(),
        port.inward().stream().map(op -> op.shaped(shape)).toList(),
        port.labels(),
        port.labelsSpan(),
        port.span());
  }

  private List<Operand> operands(BoundNode node) {
    return node.inputs().stream()
        .map(id -> new Operand(network.nodes().get(id), shapes.get(id)))
        .toList();
  }

  private List<Shape> operandShapes(BoundNode node) {
    return node.inputs().stream().map(id -> shapes.get(id).orElseThrow()).toList();
  }
}
