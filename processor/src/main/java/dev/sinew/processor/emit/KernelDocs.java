package dev.sinew.processor.emit;

import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Kernel;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comment above each generated kernel: what it computes, from what, of which shapes. */
final class KernelDocs {
  private KernelDocs() {}

  static String forward(Kernel kernel) {
    if (kernel.node().op() instanceof Op.Binary binary) {
      String joined =
          kernel.from().stream()
              .map(Buffer::name)
              .collect(Collectors.joining(" " + binary.kind().sign() + " "));
      String then = kernel.activation().map(node -> " -> " + node.op().word()).orElse("");
      String sum = then.isEmpty() ? joined : "(" + joined + ")";
      return "%s: %s%s, [%d].\n".formatted(kernel.to().name(), sum, then, kernel.to().size());
    }
    if (kernel.node().op() instanceof Op.Concat concat) {
      return concat(kernel, concat);
    }
    String from = kernel.from().get(0).name();
    String step = step(kernel.node().op());
    String steps = kernel.activation().map(node -> step + " -> " + node.op().word()).orElse(step);
    return "%s: %s -> %s, [%d] -> [%d].%s\n"
        .formatted(
            kernel.to().name(),
            from,
            steps,
            kernel.from().get(0).size(),
            kernel.to().size(),
            tier(kernel));
  }

  private static String concat(Kernel kernel, Op.Concat op) {
    return "%s: concat(%s%s)%s, [%d].\n"
        .formatted(
            kernel.to().name(),
            kernel.from().stream().map(Buffer::name).collect(Collectors.joining(", ")),
            op.axis().map(axis -> ", axis = " + axis.number()).orElse(""),
            kernel.activation().map(node -> " -> " + node.op().word()).orElse(""),
            kernel.to().size());
  }

  private static String axis(String word, Optional<Axis> axis) {
    return axis.map(a -> word + "(axis = " + a.number() + ")").orElse(word);
  }

  private static String step(Op op) {
    if (op instanceof Op.Normalize unit && unit.back()) {
      return "back from normalize";
    }
    if (op instanceof Op.Reduction reduction) {
      return axis(op.word(), reduction.axis());
    }
    if (op instanceof Op.Softmax softmax) {
      return axis(op.word(), softmax.axis());
    }
    if (op instanceof Op.Transpose transpose && !transpose.order().isEmpty()) {
      return transpose.order().stream()
          .map(String::valueOf)
          .collect(Collectors.joining(", ", "transpose(", ")"));
    }
    if (op instanceof Op.Dense dense) {
      return "dense(" + dense.units() + ")";
    }
    return op instanceof Op.Scale scale ? "scale(" + scale.factor() + ")" : op.word();
  }

  private static String tier(Kernel kernel) {
    if (!(kernel.node().op() instanceof Op.Dense)) {
      return "";
    }
    return switch (kernel.tier()) {
      case STRAIGHT -> " Straight-line: few enough products.";
      case ROWS -> " Four inputs at a time, along the outputs.";
      case DOTS -> " A dot product for each output.";
    };
  }

  static String backward(GradientKernel kernel) {
    if (kernel instanceof GradientKernel.ToWeight to) {
      return "d loss / d %s = sum over the batch of dy x^T, dy the gradient at %s, x %s%s.\n"
          .formatted(
              to.weight().tensor().name(), to.at().name(), to.from().name(), added(to.adds()));
    }
    if (kernel instanceof GradientKernel.ToBias to) {
      return "d loss / d %s = sum over the batch of dy, the gradient at %s%s.\n"
          .formatted(to.bias().tensor().name(), to.at().name(), added(to.adds()));
    }
    if (kernel instanceof GradientKernel.ToValue to) {
      return to.inPlace()
          ? "Back through %s, in place: the gradient at %s becomes the one before %s. %s.\n"
              .formatted(
                  to.node().op().word(),
                  to.at().name(),
                  to.node().op().word(),
                  to.rule().accept(RuleFormulas.INSTANCE))
          : "Back through %s, from the gradient dy at %s to dx at %s%s: %s.\n"
              .formatted(
                  to.node().op().word(),
                  to.at().name(),
                  to.to().name(),
                  added(to.adds()),
                  to.rule().accept(RuleFormulas.INSTANCE));
    }
    throw new AssertionError(kernel);
  }

  private static String added(boolean adds) {
    return adds ? ", added to what is there" : "";
  }
}
