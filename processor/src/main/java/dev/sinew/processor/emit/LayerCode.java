package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a network says of its layers: shapes, parameters, products and how they are done. */
final class LayerCode {
  private static final int STATEMENT_BYTES = 64;

  private LayerCode() {}

  static List<MethodCuts.Part> parts(Plan plan) {
    List<MethodCuts.Part> parts = new ArrayList<>();
    for (Kernel kernel : plan.forward()) {
      List<Node> nodes = Stream.concat(Stream.of(kernel.node()), kernel.then().stream()).toList();
      CodeBlock.Builder code = CodeBlock.builder();
      code.addStatement(
          "spec.layer($S, $S$L)",
          kernel.to().name(),
          KernelDocs.computed(kernel),
          sizes(nodes.get(nodes.size() - 1).shape()));
      List<Tensor> tensors = nodes.stream().flatMap(node -> node.tensors().stream()).toList();
      if (!tensors.isEmpty()) {
        code.addStatement(
            "spec.work($LL, $S$L)",
            products(kernel),
            tier(kernel),
            tensors.stream()
                .map(tensor -> CodeBlock.of(", $S", tensor.name()))
                .collect(CodeBlock.joining("")));
      }
      parts.add(new MethodCuts.Part(code.build(), 2 * STATEMENT_BYTES));
    }
    return parts;
  }

  private static long products(Kernel kernel) {
    return kernel.node().op() instanceof Op.Dense dense
        ? (long) kernel.from().get(0).size() * dense.units()
        : 0;
  }

  private static String tier(Kernel kernel) {
    if (!(kernel.node().op() instanceof Op.Dense)) {
      return "loop";
    }
    return switch (kernel.tier()) {
      case STRAIGHT -> "straight-line";
      case ROWS -> "rows";
      case TILES -> "tiles";
      case DOTS -> "dots";
    };
  }

  private static String sizes(Shape shape) {
    return shape.sizes().stream().map(size -> ", " + size).collect(Collectors.joining());
  }
}
