package dev.sinew.processor.emit;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.FormulaText;
import dev.sinew.processor.graph.Axis;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Kernel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The comment above each generated kernel: what it computes, from what, of which shapes. */
final class KernelDocs {
  private KernelDocs() {}

  /**
   * Of the method for one sample.
   *
   * @param vectors whether it may go through vectors
   */
  static String forward(Kernel kernel, boolean vectors) {
    return "%s: %s, %s[%d].%s%s\n"
        .formatted(
            kernel.to().name(),
            computed(kernel),
            changesSize(kernel) ? sizes(kernel) + " -> " : "",
            kernel.to().size(),
            tier(kernel) + (vectors ? " By vectors where those are faster, the same bits." : ""),
            functions(kernel));
  }

  /** What the text says of the values that a kernel computes and the functions it applies. */
  static String comments(Kernel kernel, Documentation docs) {
    List<Node> nodes = nodes(kernel).toList();
    Stream<String> values =
        nodes.stream()
            .map(Node::name)
            .flatMap(name -> Stream.concat(docs.value(name).stream(), docs.uses(name).stream()))
            .map(text -> Javadocs.paragraph(Optional.of(text)));
    Stream<String> functions =
        nodes.stream()
            .map(node -> node.op().word())
            .distinct()
            .map(word -> Javadocs.paragraph(docs.activation(word)));
    return Stream.concat(values, functions).collect(Collectors.joining());
  }

  private static Stream<Node> nodes(Kernel kernel) {
    return Stream.concat(Stream.of(kernel.node()), kernel.then().stream());
  }

  /** How a value is computed, as in {@code pixels -> dense(32) -> relu}. */
  static String computed(Kernel kernel) {
    List<String> from = kernel.from().stream().map(Buffer::name).toList();
    String then = then(kernel);
    if (kernel.node().op() instanceof Op.Concat concat) {
      String axis = concat.axis().map(each -> ", axis = " + each.number()).orElse("");
      return "concat(" + String.join(", ", from) + axis + ")" + then;
    }
    if (kernel.node().op() instanceof Op.Elementwise op && isJoined(kernel, op)) {
      String joined =
          op.spelledOut()
              ? FormulaText.inFiles(op.value(), from::get)
              : op.word() + "(" + String.join(", ", from) + ")" + op.settings();
      return (op.spelledOut() && !then.isEmpty() ? "(" + joined + ")" : joined) + then;
    }
    return from.get(0) + " -> " + step(kernel.node().op()) + then;
  }

  private static boolean isJoined(Kernel kernel, Op.Elementwise op) {
    return op.spelledOut() || kernel.from().size() > 1;
  }

  private static boolean changesSize(Kernel kernel) {
    if (kernel.node().op() instanceof Op.Elementwise op && isJoined(kernel, op)) {
      return !op.joined().isStraight();
    }
    return !(kernel.node().op() instanceof Op.Concat);
  }

  private static String sizes(Kernel kernel) {
    return kernel.from().stream()
        .map(buffer -> "[" + buffer.size() + "]")
        .collect(Collectors.joining(", "));
  }

  private static String then(Kernel kernel) {
    return kernel.then().stream()
        .map(node -> " -> " + step(node.op()))
        .collect(Collectors.joining());
  }

  /** The formulas of the functions that are more than their word says. */
  private static String functions(Kernel kernel) {
    return nodes(kernel)
        .filter(node -> node.op() instanceof Op.Elementwise each && needsFormula(each))
        .map(node -> (Op.Elementwise) node.op())
        .distinct()
        .map(
            op ->
                " " + op.word() + ": y = " + FormulaText.inBooks(op.value(), names(op)::get) + ".")
        .collect(Collectors.joining());
  }

  private static List<String> names(Op.Elementwise op) {
    return ForwardKernels.operands(op.joined().operands());
  }

  private static boolean needsFormula(Op.Elementwise op) {
    boolean plain =
        op.value() instanceof Formula.Apply apply
            && apply.arguments().stream().allMatch(Formula::isLeaf);
    return !op.spelledOut() && !op.word().equals("scale") && !plain;
  }

  private static String axis(String word, Optional<Axis> axis) {
    return axis.map(a -> word + "(axis = " + a.number() + ")").orElse(word);
  }

  private static String step(Op op) {
    if (op instanceof Op.Normalize unit && unit.back()) {
      return "back from normalize";
    }
    if (op instanceof Op.Split split) {
      String axis = split.axis().map(each -> ", axis = " + each.number()).orElse("");
      return "split(" + split.written() + axis + ")." + split.names().get(split.part());
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
    return op instanceof Op.Elementwise each ? step(each) : op.word();
  }

  private static String step(Op.Elementwise op) {
    return op.spelledOut()
        ? "(" + FormulaText.inFiles(op.value(), operand -> "x") + ")"
        : op.word() + op.settings();
  }

  private static String tier(Kernel kernel) {
    if (!(kernel.node().op() instanceof Op.Dense)) {
      return "";
    }
    return switch (kernel.tier()) {
      case STRAIGHT -> " Straight-line: few enough products.";
      case ROWS, TILES -> " Four inputs at a time, along the outputs.";
      case DOTS -> " A dot product for each output.";
    };
  }

  /** Of the method for a whole batch. */
  static String batch(Kernel kernel) {
    return "%s for the first {@code n} samples; a large batch %s.\n"
        .formatted(
            kernel.to().name(),
            kernel.node().op() instanceof Op.Dense
                ? "is a product of matrices"
                : "goes by vectors");
  }

  /** Of the method for what follows a product in place. */
  static String function(Kernel kernel) {
    return "%s behind dense, for a part of a sample.%s\n"
        .formatted(then(kernel).replaceFirst(" -> ", ""), functions(kernel));
  }

  /** Of the method for what a gradient goes back through in place. */
  static String function(GradientKernel.ToValue to) {
    return "The last step of %s, for a part of a sample.\n".formatted(to.method());
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
              .formatted(to.node().op().word(), to.at().name(), to.node().op().word(), rule(to))
          : "Back through %s, from the gradient dy at %s to dx at %s%s: %s.\n"
              .formatted(
                  to.node().op().word(),
                  to.at().name(),
                  to.to().name(),
                  added(to.adds()),
                  rule(to) + then(to));
    }
    throw new AssertionError(kernel);
  }

  /** The formula, and what the names in it are. */
  private static String rule(GradientKernel.ToValue to) {
    List<String> names = ForwardKernels.operands(to.sources().size());
    String read =
        ValueArguments.operands(to).stream()
            .map(i -> names.get(i) + " = " + to.sources().get(i).name())
            .collect(Collectors.joining(", "));
    return to.rule().accept(RuleFormulas.INSTANCE) + (read.isEmpty() ? "" : ", where " + read);
  }

  private static String then(GradientKernel.ToValue to) {
    String then =
        to.then().stream()
            .map(
                next ->
                    "; then back through %s in place: %s"
                        .formatted(next.node().op().word(), RuleFormulas.inPlace(next.rule())))
            .collect(Collectors.joining());
    return then.isEmpty() ? "" : then + ", where y = " + to.to().name();
  }

  private static String added(boolean adds) {
    return adds ? ", added to what is there" : "";
  }
}
