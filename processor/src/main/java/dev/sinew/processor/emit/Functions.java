package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Op;

/** Activations and their derivatives, as Java expressions. */
final class Functions {
  private final Numbers numbers;

  Functions(Numbers numbers) {
    this.numbers = numbers;
  }

  /** f(x). */
  CodeBlock value(Op.Function function, CodeBlock x) {
    return switch (function) {
      case RELU -> CodeBlock.of("$T.max($L, $L)", Math.class, x, numbers.zero());
      case TANH -> CodeBlock.of("$T.tanh($L)", RuntimeTypes.ELEMENTARY, x);
      case SIGMOID -> CodeBlock.of("$T.sigmoid($L)", RuntimeTypes.ELEMENTARY, x);
    };
  }

  /** dy * f'(x), where {@code y} is f(x). */
  CodeBlock gradient(Op.Function function, String y, String dy) {
    return switch (function) {
      case RELU -> CodeBlock.of("$L > $L ? $L : $L", y, numbers.zero(), dy, numbers.zero());
      case TANH -> CodeBlock.of("$1L * ($2L - $3L * $3L)", dy, numbers.unit(), y);
      case SIGMOID -> CodeBlock.of("$1L * $3L * ($2L - $3L)", dy, numbers.unit(), y);
    };
  }
}
