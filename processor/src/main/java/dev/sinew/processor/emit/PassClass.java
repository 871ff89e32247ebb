package dev.sinew.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Precision;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code DigitsPass}: the rows of a batch by name, and forward, loss and backward as calls.
 */
final class PassClass {
  private final Plan plan;
  private final ShapedGraph graph;
  private final ClassNames classes;
  private final Numbers numbers;

  private PassClass(Plan plan, Numbers numbers) {
    this.plan = plan;
    this.graph = plan.graph();
    this.classes = plan.classes();
    this.numbers = numbers;
  }

  static TypeSpec of(Plan plan, Numbers numbers) {
    return new PassClass(plan, numbers).type();
  }

  private TypeSpec type() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(classes.pass())
            .addJavadoc(
                "A batch on its way through {@code $L} and back. Belongs to one thread at a"
                    + " time.\n",
                graph.name())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(
                graph.precision() == Precision.FLOAT
                    ? RuntimeTypes.FLOAT_PASS
                    : RuntimeTypes.DOUBLE_PASS);
    addFields(type);
    PassRows rows = new PassRows(plan, numbers);
    rows.addNamed(type);
    addLoading(type);
    addSteps(type);
    rows.addIndexed(type);
    if (plan.tiles()) {
      type.addMethod(products());
    }
    new PassGradients(plan).add(type);
    InspectionMethods.add(type, plan, numbers);
    return type.build();
  }

  private void addFields(TypeSpec.Builder type) {
    type.addField(own(classes.weights()), "weights", Modifier.PRIVATE, Modifier.FINAL);
    type.addField(own(classes.values()), "values", Modifier.PRIVATE, Modifier.FINAL);
    type.addField(own(classes.gradients()), "gradients", Modifier.PRIVATE);
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(RuntimeTypes.PARAMETERS, "start")
            .addParameter(TypeName.INT, "capacity");
    if (!plan.memory().values().isEmpty()) {
      constructor.addParameter(TypeName.BOOLEAN, "onlyForward");
    }
    constructor
        .addStatement("super(start, capacity)")
        .addStatement("weights = new $T()", own(classes.weights()))
        .addStatement("values = $L", ValuesClass.forBatch(plan));
    plan.fromLoss().ifPresent(loss -> PassLoss.addFields(type, constructor, plan, loss, numbers));
    constructor.addStatement("refresh()");
    type.addMethod(constructor.build());
  }

  private void addLoading(TypeSpec.Builder type) {
    MethodSpec.Builder inputs = loading("loadInputs");
    for (Node input : graph.inputs()) {
      inputs.addStatement(
          "$T.inputs(data, $S, $L, order, from, n, values.$N$L)",
          RuntimeTypes.ROWS,
          input.name(),
          input.size(),
          plan.buffer(input.id()).name(),
          plan.tiles() ? ", values." + plan.products() : "");
    }
    type.addMethod(inputs.build());
    MethodSpec.Builder targets = loading("loadTargets");
    plan.fromLoss()
        .ifPresentOrElse(
            loss -> addTargets(targets, loss),
            () ->
                targets.addStatement("throw $T.noLoss($S)", RuntimeTypes.ARGUMENTS, graph.name()));
    type.addMethod(targets.build());
  }

  private void addTargets(MethodSpec.Builder method, LossPlan loss) {
    method.addCode(PassLoss.loading(plan, loss));
    for (LossPlan.Column column : loss.columns()) {
      method.addCode(targetUnits(graph.outputs().get(column.output()).name(), column.field()));
    }
  }

  /** Brings the targets of an output from the caller's numbers to the network's. */
  private CodeBlock targetUnits(String output, String field) {
    List<Kernel> kernels = plan.targets().getOrDefault(output, List.of());
    if (kernels.isEmpty()) {
      return CodeBlock.of("");
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("for (int s = 0; s < n; s++)");
    for (Kernel kernel : kernels) {
      code.addStatement(
          "$1T.$2N($3L$4N[s], $4N[s])",
          own(classes.forward()),
          kernel.method(),
          kernel.node().tensors().isEmpty() ? "" : "weights, ",
          field);
    }
    return code.endControlFlow().build();
  }

  private static MethodSpec.Builder loading(String name) {
    return overriding(name)
        .addParameter(RuntimeTypes.DATASET, "data")
        .addParameter(ArrayTypeName.of(TypeName.INT), "order")
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "n");
  }

  private void addSteps(TypeSpec.Builder type) {
    type.addMethod(
        counted("forward", TypeName.VOID)
            .addStatement("$T.run(weights, values, n)", own(classes.forward()))
            .build());
    type.addMethod(lossMethod());
    type.addMethod(
        counted("backward", TypeName.VOID)
            .addCode(back(new PassGradients(plan).forOutputs()).fromOutputs())
            .build());
    type.addMethod(lossAndGradient());
    plan.fromLoss().ifPresent(loss -> PassLoss.addParts(type, loss));
    type.addMethod(overriding("refresh").addStatement("weights.refresh(values())").build());
  }

  private MethodSpec products() {
    return MethodSpec.methodBuilder("products")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.PRODUCTS)
        .addStatement("return values.$N", plan.products())
        .build();
  }

  private MethodSpec lossMethod() {
    MethodSpec.Builder method = counted("loss", TypeName.DOUBLE);
    if (plan.fromLoss().isEmpty()) {
      return method
          .addStatement("throw $T.noLoss($S)", RuntimeTypes.ARGUMENTS, graph.name())
          .build();
    }
    CodeBlock value = PassLoss.value(plan, plan.fromLoss().get());
    return method.addStatement("return $L", withPenalty(value)).build();
  }

  private MethodSpec lossAndGradient() {
    MethodSpec.Builder method =
        overriding("lossAndGradient").returns(TypeName.DOUBLE).addParameter(TypeName.INT, "n");
    if (plan.fromLoss().isEmpty()) {
      return method
          .addStatement("throw $T.noLoss($S)", RuntimeTypes.ARGUMENTS, graph.name())
          .build();
    }
    LossPlan loss = plan.fromLoss().get();
    String gradients = new PassGradients(plan).forLoss();
    return method
        .addStatement("forward(n)")
        .addStatement("double loss = $L", PassLoss.valueAndGradient(plan, loss, gradients))
        .addCode(back(gradients).fromLoss(loss.steps()))
        .addCode(graph.hasPenalty() ? CodeBlock.of("addPenaltyGradient();\n") : CodeBlock.of(""))
        .addStatement("return $L", withPenalty(CodeBlock.of("loss")))
        .build();
  }

  private CodeBlock withPenalty(CodeBlock loss) {
    return graph.hasPenalty() ? CodeBlock.of("$L + penalty()", loss) : loss;
  }

  private BackwardCalls back(String gradients) {
    return new BackwardCalls(plan, numbers, gradients, "gradient()");
  }

  private static MethodSpec.Builder counted(String name, TypeName result) {
    return overriding(name)
        .returns(result)
        .addParameter(TypeName.INT, "n")
        .addStatement("$T.batch(n, capacity())", RuntimeTypes.ARGUMENTS);
  }

  private static MethodSpec.Builder overriding(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }

  private ClassName own(String simpleName) {
    return ClassName.get(classes.packageName(), simpleName);
  }
}
