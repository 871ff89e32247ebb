package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.TensorPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsForward}: a method per layer, and the two orders of calling them. */
final class ForwardClass {
  private static final int CALL_BYTES = 48;

  private final Plan plan;
  private final Numbers numbers;
  private final ClassName weights;
  private final ClassName values;
  private final boolean tiles;

  private ForwardClass(Plan plan, Numbers numbers, boolean tiles) {
    this.plan = plan;
    this.numbers = numbers;
    this.tiles = tiles;
    this.weights = ClassName.get(plan.classes().packageName(), plan.classes().weights());
    this.values = ClassName.get(plan.classes().packageName(), plan.classes().values());
  }

  static TypeSpec of(Plan plan, Numbers numbers) {
    return new ForwardClass(plan, numbers, true).type();
  }

  /** For a class that goes without tiles and all that they need. */
  static TypeSpec withoutTiles(Plan plan, Numbers numbers) {
    return new ForwardClass(plan, numbers, false).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().forward())
            .addJavadoc(
                "The forward pass of {@code $L}, a method for each layer.\n", plan.graph().name())
            .addModifiers(Modifier.FINAL)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    MethodCuts.add(type, run(), calls(this::batchCall));
    Map<Buffer, String> ends = ends(plan);
    MethodCuts.add(type, sample(), calls(kernel -> sampleCall(kernel, ends)));
    Map<String, TensorPlan> tensors =
        plan.tensors().stream()
            .collect(Collectors.toMap(t -> t.tensor().name(), Function.identity()));
    ClassName self = ClassName.get(plan.classes().packageName(), plan.classes().forward());
    ForwardKernels.Setting setting =
        new ForwardKernels.Setting(self, weights, tensors, numbers, tiles);
    for (Kernel kernel : plan.forward()) {
      if (tiles && TileKernels.isTiled(kernel)) {
        TileKernels.methods(kernel, setting).forEach(type::addMethod);
      }
      type.addMethod(ForwardKernels.method(kernel, setting, plan.docs()));
    }
    for (Kernel kernel : plan.targets().values().stream().flatMap(List::stream).toList()) {
      type.addMethod(ForwardKernels.method(kernel, setting, plan.docs()));
    }
    return type.build();
  }

  private MethodSpec run() {
    return MethodSpec.methodBuilder("run")
        .addJavadoc("All layers, for the first {@code n} samples of a batch.\n")
        .addModifiers(Modifier.STATIC)
        .addParameter(weights, "weights")
        .addParameter(values, "values")
        .addParameter(TypeName.INT, "n")
        .build();
  }

  private MethodSpec sample() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("sample")
            .addJavadoc(
                "All layers, for one sample; only what lies between them goes to the scratch"
                    + " space.\n")
            .addModifiers(Modifier.STATIC);
    arguments(plan, numbers).addTo(method);
    ends(plan).values().forEach(name -> method.addParameter(numbers.row(), name));
    return method.build();
  }

  private List<MethodCuts.Part> calls(Function<Kernel, CodeBlock> call) {
    return plan.forward().stream()
        .map(kernel -> new MethodCuts.Part(call.apply(kernel), CALL_BYTES))
        .toList();
  }

  private CodeBlock batchCall(Kernel kernel) {
    if (tiles && TileKernels.isTiled(kernel)) {
      return CodeBlock.builder()
          .addStatement(
              "$N($L, values.$N, n)",
              kernel.method(),
              String.join(", ", arguments(kernel, b -> "values." + b.name())),
              plan.products())
          .build();
    }
    return CodeBlock.builder()
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement(
            "$N($L)",
            kernel.method(),
            String.join(", ", arguments(kernel, b -> "values." + b.name() + "[s]")))
        .endControlFlow()
        .build();
  }

  private CodeBlock sampleCall(Kernel kernel, Map<Buffer, String> ends) {
    return CodeBlock.builder()
        .addStatement("$N($L)", kernel.method(), String.join(", ", sampleArguments(kernel, ends)))
        .build();
  }

  private static List<String> sampleArguments(Kernel kernel, Map<Buffer, String> ends) {
    return arguments(kernel, b -> ends.getOrDefault(b, "values." + b.name() + "[0]"));
  }

  /** What the pass of one sample takes before inputs and outputs. */
  static PassArguments arguments(Plan plan, Numbers numbers) {
    Map<Buffer, String> ends = ends(plan);
    return new PassArguments(
        plan,
        numbers,
        plan.forward().stream().flatMap(k -> sampleArguments(k, ends).stream()).toList());
  }

  private static List<String> arguments(Kernel kernel, Function<Buffer, String> array) {
    List<String> arguments = new ArrayList<>();
    if (!kernel.node().tensors().isEmpty()) {
      arguments.add("weights");
    }
    kernel.from().forEach(buffer -> arguments.add(array.apply(buffer)));
    arguments.add(array.apply(kernel.to()));
    return arguments;
  }

  /** Inputs and outputs, and what the arrays that the caller gives for them are called. */
  private static Map<Buffer, String> ends(Plan plan) {
    Map<Buffer, String> ends = new LinkedHashMap<>();
    for (Node input : plan.graph().inputs()) {
      ends.put(plan.buffer(input.id()), input.name() + "Row");
    }
    for (Port output : plan.graph().outputs()) {
      ends.put(plan.buffer(output.node()), output.name() + "Row");
    }
    return ends;
  }
}
