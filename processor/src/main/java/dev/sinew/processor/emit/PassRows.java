package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes how the rows of a pass are reached: by name for the user, by number for the trainer. */
final class PassRows {
  /** Methods that take a row number or nothing, and belong to the runtime or to every object. */
  private static final List<String> RESERVED =
      List.of(
          "forward",
          "loss",
          "backward",
          "lossAndGradient",
          "wait",
          "gradient",
          "values",
          "parameters",
          "capacity",
          "spec",
          "refresh");

  private final Plan plan;
  private final ShapedGraph graph;
  private final Numbers numbers;
  private final PassGradients gradients;
  private final UniqueNames methods = new UniqueNames(RESERVED);

  PassRows(Plan plan, Numbers numbers) {
    this.plan = plan;
    this.graph = plan.graph();
    this.numbers = numbers;
    this.gradients = new PassGradients(plan);
  }

  /** {@code pixels(row)}, {@code digitGradient(row)} and the like. */
  void addNamed(TypeSpec.Builder type) {
    for (Node input : graph.inputs()) {
      Buffer buffer = plan.buffer(input.id());
      addRow(
          type, input.name(), input.name(), "values." + buffer.name(), "The input", input.size());
      addRow(
          type,
          input.name() + "Gradient",
          input.name(),
          gradients.of(buffer),
          "After backward, the gradient at the input",
          input.size());
    }
    for (Port output : graph.outputs()) {
      Buffer buffer = plan.buffer(output.node());
      addRow(
          type,
          output.name(),
          output.name(),
          "values." + buffer.name(),
          "The output",
          buffer.size());
      addRow(
          type,
          output.name() + "Gradient",
          output.name(),
          gradients.of(buffer),
          "Where backward starts, overwritten by it: the gradient at the output",
          buffer.size());
    }
    plan.fromLoss().ifPresent(loss -> addLossRows(type, loss));
  }

  private void addLossRows(TypeSpec.Builder type, LossPlan loss) {
    for (LossPlan.Column column : loss.columns()) {
      Port port = graph.outputs().get(column.output());
      addRow(
          type,
          port.name() + "Target",
          port.name(),
          column.field(),
          port.inward().isEmpty()
              ? "The target of the output"
              : "In the numbers that the loss sees, the target of the output",
          graph.node(port.node()).size());
    }
    for (LossPlan.Given given : loss.given()) {
      addRow(
          type,
          given.input().name(),
          given.input().name(),
          given.field(),
          "The train input",
          given.input().shape().size());
    }
  }

  private void addRow(
      TypeSpec.Builder type, String name, String subject, String field, String what, int size) {
    Optional<String> docs = plan.docs().value(subject);
    type.addMethod(
        MethodSpec.methodBuilder(methods.claim(name))
            .addJavadoc(
                "$L {@code $L} of a sample, {@code [$L]}; the array itself.\n", what, subject, size)
            .addJavadoc("$L", name.equals(subject) ? Javadocs.paragraph(docs) : "")
            .addModifiers(Modifier.PUBLIC)
            .returns(numbers.row())
            .addParameter(TypeName.INT, "row")
            .addStatement("return $L[row]", field)
            .build());
  }

  /** {@code outputRow} and {@code targetRow}. */
  void addIndexed(TypeSpec.Builder type) {
    MethodSpec.Builder output = indexed("outputRow");
    List<String> cases = new ArrayList<>();
    for (Port port : graph.outputs()) {
      cases.add("values." + plan.buffer(port.node()).name() + "[row]");
    }
    type.addMethod(output.addCode(choice(cases)).build());
    MethodSpec.Builder target = indexed("targetRow");
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < graph.outputs().size(); i++) {
      int index = i;
      targets.add(
          plan.fromLoss()
              .flatMap(loss -> loss.column(index))
              .map(column -> column.field() + "[row]")
              .orElse("new " + numbers.one() + "[0]"));
    }
    type.addMethod(target.addCode(choice(targets)).build());
  }

  private static CodeBlock choice(List<String> cases) {
    if (cases.stream().distinct().count() == 1) {
      return CodeBlock.builder().addStatement("return $L", cases.get(0)).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (output) {\n").indent();
    for (int i = 0; i < cases.size(); i++) {
      boolean last = i == cases.size() - 1;
      code.add("$L -> $L;\n", last ? "default" : "case " + i, cases.get(i));
    }
    return code.unindent().add("};\n").build();
  }

  private MethodSpec.Builder indexed(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(numbers.row())
        .addParameter(TypeName.INT, "output")
        .addParameter(TypeName.INT, "row");
  }
}
