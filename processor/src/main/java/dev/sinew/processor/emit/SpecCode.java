package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Optimizer;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.Shape;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.graph.Tensor;
import dev.sinew.processor.graph.TrainInput;
import dev.sinew.processor.graph.Training;
import dev.sinew.processor.plan.Fingerprint;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.Scratch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes the constant {@code SPEC}: what a network says of itself to the trainer and to model
 * files.
 */
final class SpecCode {
  private static final int STATEMENT_BYTES = 64;
  private static final int NUMBER_BYTES = 9;

  /**
   * More labels than this are written as one text, as each would cost a statement's worth of
   * bytecode.
   */
  private static final int MAX_SINGLE_LABELS = 200;

  private SpecCode() {}

  static void add(TypeSpec.Builder type, Plan plan, String source) {
    ShapedGraph graph = plan.graph();
    type.addField(
        FieldSpec.builder(
                RuntimeTypes.SPEC, "SPEC", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The network's inputs, outputs, tensors and training defaults.\n")
            .initializer("describe()")
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("describe")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(RuntimeTypes.SPEC)
            .addStatement(
                "$T spec = $T.named($S)",
                RuntimeTypes.SPEC_BUILDER,
                RuntimeTypes.SPEC,
                graph.name())
            .addStatement("describe(spec)")
            .addStatement("return spec.build()")
            .build());
    MethodSpec describe =
        MethodSpec.methodBuilder("describe")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(RuntimeTypes.SPEC_BUILDER, "spec")
            .build();
    List<MethodCuts.Part> parts = parts(graph, source);
    parts.addAll(LayerCode.parts(plan));
    parts.add(scratch(Scratch.of(plan)));
    MethodCuts.add(type, describe, parts);
  }

  private static List<MethodCuts.Part> parts(ShapedGraph graph, String source) {
    List<MethodCuts.Part> parts = new ArrayList<>();
    if (graph.precision() == Precision.DOUBLE) {
      parts.add(part("spec.precision($T.DOUBLE)", RuntimeTypes.PRECISION));
    }
    parts.add(part("spec.fingerprint($S)", Fingerprint.of(graph)));
    parts.add(part("spec.source($L)", StringLiterals.of(source)));
    for (Node input : graph.inputs()) {
      parts.add(part("spec.input($S$L)", input.name(), sizes(((Op.Input) input.op()).shape())));
    }
    for (Port output : graph.outputs()) {
      Shape shape = graph.node(output.node()).shape();
      parts.add(part("spec.output($S$L)", output.name(), sizes(shape)));
      if (!output.labels().isEmpty()) {
        parts.add(labels(output.labels()));
      }
    }
    for (TrainInput input : graph.training().map(t -> t.loss().inputs()).orElse(List.of())) {
      parts.add(part("spec.trainInput($S$L)", input.name(), sizes(input.shape())));
    }
    graph.tensors().forEach(tensor -> parts.add(tensor(tensor)));
    graph.nodes().stream().flatMap(node -> measured(node).stream()).forEach(parts::add);
    graph.training().ifPresent(training -> parts.add(training(training)));
    return parts;
  }

  private static MethodCuts.Part labels(List<String> labels) {
    if (labels.size() > MAX_SINGLE_LABELS) {
      String separator = "\u001f";
      return part(
          "spec.labels($L.split($S, -1))",
          StringLiterals.of(String.join(separator, labels)),
          separator);
    }
    CodeBlock all = labels.stream().map(StringLiterals::of).collect(CodeBlock.joining(", "));
    return new MethodCuts.Part(
        CodeBlock.builder().addStatement("spec.labels($L)", all).build(),
        STATEMENT_BYTES + NUMBER_BYTES * labels.size());
  }

  private static MethodCuts.Part tensor(Tensor tensor) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "spec.tensor($S, $L, $L$L)",
                tensor.name(),
                StartCode.of(tensor),
                tensor.trained(),
                sizes(tensor.shape()));
    if (tensor.trained() && tensor.rateFactor() != 1) {
      code.add("\n.rateFactor($L)", tensor.rateFactor());
    }
    if (tensor.penalty().l1() != 0) {
      code.add("\n.l1($L)", tensor.penalty().l1());
    }
    if (tensor.penalty().l2() != 0) {
      code.add("\n.l2($L)", tensor.penalty().l2());
    }
    return new MethodCuts.Part(
        CodeBlock.builder().addStatement(code.build()).build(),
        STATEMENT_BYTES + NUMBER_BYTES * tensor.start().numbers().size());
  }

  private static Optional<MethodCuts.Part> measured(Node node) {
    if (!(node.op() instanceof Op.Normalize unit) || unit.given().isPresent()) {
      return Optional.empty();
    }
    int axis = unit.axis().map(a -> a.of(node.shape().rank())).orElse(0);
    return Optional.of(part("spec.measured($S, $L, $L)", unit.value(), unit.factor(), axis));
  }

  private static MethodCuts.Part training(Training training) {
    CodeBlock.Builder defaults =
        CodeBlock.builder()
            .add(
                "new $T($L, $L, $LL, $L)",
                RuntimeTypes.DEFAULTS,
                training.batch(),
                training.epochs(),
                training.seed(),
                optimizer(training.optimizer()));
    training.clipping().norm().ifPresent(norm -> defaults.add(".withClipNorm($L)", norm));
    training.clipping().value().ifPresent(value -> defaults.add(".withClipValue($L)", value));
    return part("spec.training($L)", defaults.build());
  }

  /**
   * {@code Optimizer.adam(0.001).withBeta2(0.99)}: what the runtime would take anyway is left out.
   */
  private static CodeBlock optimizer(Optimizer optimizer) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.$L($L)", RuntimeTypes.OPTIMIZER, optimizer.word(), optimizer.rate());
    optimizer.numbers().forEach((name, value) -> code.add(".$L($L)", with(name), value));
    optimizer.flags().forEach((name, value) -> code.add(".$L($L)", with(name), value));
    return code.build();
  }

  private static MethodCuts.Part scratch(Scratch scratch) {
    return part(
        "spec.scratch($LL, $LL, $LL)", scratch.prediction(), scratch.sample(), scratch.pass());
  }

  private static String with(String setting) {
    return "with" + setting.substring(0, 1).toUpperCase(Locale.ROOT) + setting.substring(1);
  }

  private static MethodCuts.Part part(String format, Object... arguments) {
    return new MethodCuts.Part(
        CodeBlock.builder().addStatement(format, arguments).build(), STATEMENT_BYTES);
  }

  private static String sizes(Shape shape) {
    return shape.sizes().stream().map(size -> ", " + size).collect(Collectors.joining());
  }
}
