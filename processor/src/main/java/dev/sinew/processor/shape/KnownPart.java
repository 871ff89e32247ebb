package dev.sinew.processor.shape;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Loss;
import dev.sinew.processor.graph.LossSource;
import dev.sinew.processor.graph.LossTerm;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Penalty;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.Training;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a graph of the nodes, outputs and losses of a network that are known; of a network without
 * an error, that is all of them. Nothing that an error was reported at is judged again.
 */
final class KnownPart {
  private final BoundNetwork network;
  private final List<Optional<Shape>> shapes;
  private final DiagnosticLog log;
  private final Tensors tensors;
  private final boolean layersHaveNames;
  private final Map<Integer, Integer> moved = new HashMap<>();

  private KnownPart(BoundNetwork network, List<Optional<Shape>> shapes, DiagnosticLog log) {
    this.network = network;
    this.shapes = shapes;
    this.log = log;
    this.tensors = new Tensors(network.training().map(Training::penalty).orElse(Penalty.NONE));
    this.layersHaveNames =
        log.diagnostics().stream()
            .map(Diagnostic::kind)
            .noneMatch(kind -> kind == DiagnosticKind.DUPLICATE_NAME);
  }

  /**
   * The known part of {@code network}.
   *
   * @param shapes of its nodes, as far as they are known
   * @param log what was found to be wrong so far
   */
  static ShapedGraph of(BoundNetwork network, List<Optional<Shape>> shapes, DiagnosticLog log) {
    return new KnownPart(network, shapes, log).graph();
  }

  private ShapedGraph graph() {
    List<Node> nodes = new ArrayList<>();
    for (BoundNode node : network.nodes()) {
      if (node.op().isPresent() && isKnown(node.id())) {
        moved.put(node.id(), nodes.size());
        nodes.add(node(node, node.op().get()));
      }
    }
    List<Port> outputs = new ArrayList<>();
    Map<Integer, Integer> movedOutputs = new HashMap<>();
    for (int i = 0; i < network.outputs().size(); i++) {
      Port port = network.outputs().get(i);
      if (isKnown(port)) {
        movedOutputs.put(i, outputs.size());
        outputs.add(port(port));
      }
    }
    return new ShapedGraph(
        network.name(),
        network.precision(),
        nodes,
        outputs,
        network.training().flatMap(training -> training(training, movedOutputs)),
        network.span());
  }

  private boolean isKnown(int node) {
    return shapes.get(node).isPresent();
  }

  /** A layer behind a broken value has a shape all the same, and stands as if behind nothing. */
  private Node node(BoundNode node, Op op) {
    boolean whole = node.inputs().stream().allMatch(this::isKnown) && !log.hasErrorAt(node.span());
    List<Shape> operands = whole ? node.inputs().stream().map(this::shape).toList() : List.of();
    Op shaped = whole ? op.shaped(operands) : op;
    List<Tensor> own =
        whole && layersHaveNames ? tensors.of(shaped, operands, node.shared()) : List.of();
    return new Node(
        newId(node.id()),
        node.name(),
        shaped,
        whole ? node.inputs().stream().map(this::newId).toList() : List.of(),
        shape(node.id()),
        own,
        node.span(),
        node.described(),
        node.defined());
  }

  private boolean isKnown(Port port) {
    return isKnown(port.node()) && isKnown(port.inside()) && !log.hasErrorAt(port.labelsSpan());
  }

  private Port port(Port port) {
    List<Shape> shape = List.of(shape(port.inside()));
    return new Port(
        port.name(),
        newId(port.node()),
        newId(port.inside()),
        port.inward().stream().map(op -> op.shaped(shape)).toList(),
        port.labels(),
        port.labelsSpan(),
        port.span());
  }

  /** The block with the losses that are known; empty if none is. */
  private Optional<Training> training(Training training, Map<Integer, Integer> movedOutputs) {
    List<LossTerm> terms =
        training.loss().terms().stream()
            .filter(term -> movedOutputs.containsKey(term.output()) && isKnown(term))
            .map(term -> term.judging(Objects.requireNonNull(movedOutputs.get(term.output()))))
            .toList();
    Loss loss = new Loss(terms, training.loss().inputs());
    return terms.isEmpty() ? Optional.empty() : Optional.of(training.with(loss).moved(this::newId));
  }

  private boolean isKnown(LossTerm term) {
    return isKnown(term.target()) && isKnown(term.sampleWeight()) && !log.hasErrorAt(term.span());
  }

  private boolean isKnown(LossSource source) {
    return !(source instanceof LossSource.Value value) || isKnown(value.node());
  }

  private Shape shape(int node) {
    return shapes.get(node).orElseThrow();
  }

  private int newId(int node) {
    return Objects.requireNonNull(moved.get(node));
  }
}
