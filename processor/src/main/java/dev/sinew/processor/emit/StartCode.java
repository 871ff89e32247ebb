package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.Tensor;
import java.util.stream.Collectors;

/** Writes the start of a tensor: {@code Initializer.xavierUniform(784, 128)}. */
final class StartCode {
  private StartCode() {}

  static CodeBlock of(Tensor tensor) {
    return CodeBlock.of("$T.$L", RuntimeTypes.INITIALIZER, call(tensor.start(), tensor.shape()));
  }

  private static String call(Start start, Shape shape) {
    if (start instanceof Start.Constant constant) {
      return constant.value() == 0
          ? "zeros()"
          : constant.value() == 1 ? "ones()" : "constant(" + constant.value() + ")";
    }
    if (start instanceof Start.Uniform uniform) {
      return "uniform(" + uniform.low() + ", " + uniform.high() + ")";
    }
    if (start instanceof Start.Normal normal) {
      return "normal(" + normal.mean() + ", " + normal.std() + ")";
    }
    if (start instanceof Start.Orthogonal orthogonal) {
      return "orthogonal(" + out(shape) + ", " + in(shape) + ", " + orthogonal.gain() + ")";
    }
    if (start instanceof Start.ByWidth wide) {
      String fans =
          wide.rule() == Start.Rule.XAVIER ? in(shape) + ", " + out(shape) : "" + in(shape);
      String spread = wide.spread() == Start.Spread.UNIFORM ? "Uniform" : "Normal";
      return wide.rule().word() + spread + "(" + fans + ")";
    }
    if (start instanceof Start.Values values) {
      return values.numbers().stream()
          .map(String::valueOf)
          .collect(Collectors.joining(", ", "values(", ")"));
    }
    throw new AssertionError(start);
  }

  private static int out(Shape shape) {
    return shape.sizes().get(0);
  }

  private static int in(Shape shape) {
    return shape.sizes().get(1);
  }
}
