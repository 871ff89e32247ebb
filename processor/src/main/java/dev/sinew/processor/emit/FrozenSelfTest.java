package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.plan.Plan;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javax.lang.model.element.Modifier;

/** Writes {@code selfTest()}: a recorded sample, and what the trained network gave for it. */
final class FrozenSelfTest {
  /** Longer arrays are written as a pattern that repeats, and longer answers as a hash. */
  static final int PATTERN = 16;

  private final FrozenNetwork network;
  private final Plan plan;
  private final Numbers numbers;
  private final PredictMethods methods;

  /**
   * @param methods of the same class, which know what its variables are called
   */
  FrozenSelfTest(FrozenNetwork network, Numbers numbers, PredictMethods methods) {
    this.network = network;
    this.plan = network.plan();
    this.numbers = numbers;
    this.methods = methods;
  }

  MethodSpec method() {
    boolean single = network.outputs().size() == 1;
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("selfTest")
            .addJavadoc(
                "Predicts a recorded sample and compares the answer with what the trained network"
                    + " gave, bit by bit.\n\n"
                    + "@throws IllegalStateException if any bit differs\n")
            .addModifiers(Modifier.PUBLIC)
            .addStatement(
                "$T answer = predict($L)",
                single ? numbers.row() : methods.outputs(),
                network.inputs().stream().map(this::sample).collect(CodeBlock.joining(", ")));
    for (int i = 0; i < network.outputs().size(); i++) {
      Port output = plan.graph().outputs().get(i);
      String answer = single ? "answer" : "answer." + methods.variable(output.name()) + "()";
      method.addStatement(comparison(output.name(), answer, network.outputs().get(i)));
    }
    return method.build();
  }

  private CodeBlock sample(double[] values) {
    return values.length <= PATTERN
        ? CodeBlock.of("new $T {$L}", numbers.row(), literals(values))
        : CodeBlock.of(
            "$T.repeat($L, $L)",
            RuntimeTypes.SELF_TEST,
            values.length,
            literals(Arrays.copyOf(values, PATTERN)));
  }

  private CodeBlock comparison(String output, String answer, double[] recorded) {
    return recorded.length <= PATTERN
        ? CodeBlock.of(
            "$T.same($S, $L, $L)", RuntimeTypes.SELF_TEST, output, answer, literals(recorded))
        : CodeBlock.of(
            "$T.sameHash($S, $L, $L)", RuntimeTypes.SELF_TEST, output, answer, hash(recorded));
  }

  private int hash(double[] numbersOfOutput) {
    if (plan.graph().precision() == Precision.DOUBLE) {
      return Arrays.hashCode(numbersOfOutput);
    }
    float[] floats = new float[numbersOfOutput.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) numbersOfOutput[i];
    }
    return Arrays.hashCode(floats);
  }

  private String literals(double[] values) {
    return DoubleStream.of(values).mapToObj(numbers::literal).collect(Collectors.joining(", "));
  }
}
