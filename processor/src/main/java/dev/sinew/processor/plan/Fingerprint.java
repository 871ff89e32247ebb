package dev.sinew.processor.plan;

import dev.sinew.processor.formula.FormulaText;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What two networks have in common that can use each other's parameters: a hash of what is
 * computed, from which tensors. Start values, labels, precision and training do not count.
 */
public final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** 32 hexadecimal digits. */
  public static String of(ShapedGraph graph) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(describe(graph).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** What an operator is called; of formulas the formula counts, not its name. */
  private static String what(Op op) {
    return op instanceof Op.Elementwise each
        ? FormulaText.inFiles(each.value(), operand -> "x" + operand) + each.joined().axes()
        : op.word();
  }

  /** What an operator does to the places of its numbers, beyond what its word and shape tell. */
  private static String inner(Op op) {
    if (op instanceof Op.Softmax softmax && !softmax.within().isSingle()) {
      return softmax.within().toString();
    }
    if (op instanceof Op.Reduction reduction) {
      return reduction.reduced().toString();
    }
    if (op instanceof Op.Concat concat) {
      return concat.joined().toString();
    }
    if (op instanceof Op.Split split) {
      return split.apart().toString() + split.part();
    }
    if (op instanceof Op.Normalize normalize) {
      return normalize.back() + normalize.along().toString() + numbers(normalize);
    }
    return op instanceof Op.Transpose transpose ? transpose.moved().toString() : "";
  }

  private static String numbers(Op.Normalize op) {
    return op.given().map(g -> "" + g.mean().numbers() + g.std().numbers()).orElse("");
  }

  private static String describe(ShapedGraph graph) {
    StringBuilder text = new StringBuilder();
    for (Node node : graph.nodes()) {
      text.append(what(node.op())).append(node.inputs()).append(node.shape());
      text.append(inner(node.op()));
      if (node.op() instanceof Op.Input) {
        text.append(node.name());
      }
      for (Tensor tensor : node.tensors()) {
        text.append(tensor.name()).append(tensor.shape());
      }
      text.append('\n');
    }
    for (Port port : graph.outputs()) {
      text.append(port.name()).append(port.node()).append('\n');
    }
    return text.toString();
  }
}
