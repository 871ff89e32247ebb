package dev.sinew.processor.shape;

import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.processor.bind.BoundNetwork;
import dev.sinew.processor.bind.BoundNode;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Penalty;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that all uses of a shared layer need tensors of the same shapes. */
final class SharedTensors {
  private record First(Tensor tensor, BoundNode node) {}

  private SharedTensors() {}

  /**
   * @param shapes of the network's nodes, as far as they are known
   */
  static void check(BoundNetwork network, List<Optional<Shape>> shapes, DiagnosticLog log) {
    Map<String, First> known = new HashMap<>();
    for (BoundNode node : network.nodes()) {
      if (!node.shared()
          || node.op().filter(Op.Dense.class::isInstance).isEmpty()
          || shapes.get(node.id()).isEmpty()
          || !node.inputs().stream().allMatch(id -> shapes.get(id).isPresent())) {
        continue;
      }
      List<Shape> operands =
          node.inputs().stream().map(id -> shapes.get(id).orElseThrow()).toList();
      for (Tensor tensor : new Tensors(Penalty.NONE).of(node.op().orElseThrow(), operands, false)) {
        First first = known.putIfAbsent(tensor.name(), new First(tensor, node));
        if (first != null && !first.tensor().shape().equals(tensor.shape())) {
          BoundNode source = network.nodes().get(node.inputs().get(0));
          log.with(node.uses())
              .report(
                  DiagnosticKind.SHARED_SHAPE,
                  node.span(),
                  List.of(
                      tensor.name(),
                      first.tensor().shape().toString(),
                      source.described(),
                      operands.get(0).toString(),
                      tensor.shape().toString()),
                  Stream.concat(
                          first.node().uses().stream()
                              .limit(1)
                              .map(use -> Hint.of(HintKind.ONE_FOR_ALL, use.arguments().get(1))),
                          Stream.of(new Operand(source, Optional.empty()).definedAt(log)))
                      .toArray(Hint[]::new));
          break;
        }
      }
    }
  }
}
