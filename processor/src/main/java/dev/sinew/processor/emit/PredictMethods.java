package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.processor.plan.Plan;
import dev.sinew.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code predict} and {@code classify}. */
final class PredictMethods {
  private static final int STATEMENT_BYTES = 24;

  /**
   * What no variable is called here: the types and the constant that the methods name, and what a
   * record component cannot be called.
   */
  private static final List<String> RESERVED =
      List.of(
          "Arguments",
          "Winner",
          "SPEC",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /**
   * How the methods reach what they need in their class.
   *
   * @param type the class itself
   * @param weights the parameters: {@code this.state.weights()}
   * @param scratch the space for what lies between the layers: {@code this.scratch.get()}
   * @param labels those of an output, a list
   */
  record Home(ClassName type, String weights, String scratch, Function<Port, CodeBlock> labels) {

    /** The same class, seen from another place. */
    Home reachedBy(String itsWeights, String itsScratch) {
      return new Home(type, itsWeights, itsScratch, labels);
    }
  }

  private final Plan plan;
  private final Home home;
  private final ShapedGraph graph;
  private final Numbers numbers;
  private final List<Node> inputs;
  private final List<Port> outputs;
  private final Map<String, String> variableOf = new LinkedHashMap<>();

  PredictMethods(Plan plan, Numbers numbers, Home home) {
    this.plan = plan;
    this.home = home;
    this.graph = plan.graph();
    this.numbers = numbers;
    this.inputs = graph.inputs();
    this.outputs = graph.outputs();
    UniqueNames variables = new UniqueNames(RESERVED);
    variables.claim(plan.classes().forward());
    inputs.forEach(input -> variableOf.put(input.name(), variables.claim(input.name())));
    outputs.forEach(output -> variableOf.put(output.name(), variables.claim(output.name())));
  }

  /** Whether predictions need room for more than inputs and outputs. */
  static boolean needScratch(Plan plan, Numbers numbers) {
    return ForwardClass.arguments(plan, numbers).names().contains("values")
        || plan.graph().outputs().stream().anyMatch(output -> !output.labels().isEmpty());
  }

  void add(TypeSpec.Builder type) {
    type.addMethod(outputs.size() == 1 ? allocating(outputs.get(0)) : allocatingAll(type));
    addOthers(type);
  }

  /** The same, but for arrays that the object keeps and gives back each time. */
  void addReusing(TypeSpec.Builder type) {
    MethodSpec.Builder method =
        predict(
            "All outputs for one sample, in arrays that the next call overwrites. Allocates"
                + " nothing.\n",
            result());
    String rows =
        outputs.stream().map(p -> row(home.scratch(), p)).collect(Collectors.joining(", "));
    method.addStatement("predict($L, $L)", names(inputs, List.of()), rows);
    if (outputs.size() == 1) {
      method.returns(numbers.row()).addStatement("return $L", rows);
    } else {
      type.addField(
          FieldSpec.builder(outputs(), "outputs", Modifier.PRIVATE, Modifier.FINAL)
              .initializer("new $T($L)", outputs(), rows)
              .build());
      method.returns(outputs()).addStatement("return this.outputs");
    }
    type.addMethod(method.build());
    addOthers(type);
  }

  private String row(String values, Port output) {
    return values + "." + plan.buffer(output.node()).name() + "[0]";
  }

  private void addOthers(TypeSpec.Builder type) {
    addIntoGiven(type);
    UniqueNames names = new UniqueNames(Set.of());
    for (Port output : outputs) {
      if (!output.labels().isEmpty()) {
        type.addMethod(classify(output, names));
      }
    }
  }

  private MethodSpec allocating(Port output) {
    return predict("The output {@code " + output.name() + "} for one sample.\n", result())
        .returns(numbers.row())
        .addStatement(
            "$T $N = new $T[$L]",
            numbers.row(),
            variable(output.name()),
            numbers.one(),
            size(output))
        .addStatement("predict($L)", names(inputs, outputs))
        .addStatement("return $N", variable(output.name()))
        .build();
  }

  /** With several outputs the answer is a record of them. */
  private MethodSpec allocatingAll(TypeSpec.Builder type) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    MethodSpec.Builder method =
        predict("All outputs for one sample.\n", result()).returns(outputs());
    for (Port output : outputs) {
      components.addParameter(numbers.row(), variable(output.name()));
      method.addStatement(
          "$T $N = new $T[$L]",
          numbers.row(),
          variable(output.name()),
          numbers.one(),
          size(output));
    }
    type.addType(
        TypeSpec.recordBuilder("Outputs")
            .addJavadoc("What the network gives for one sample.\n")
            .addJavadoc("$L", filled().isEmpty() ? "" : "\n" + filled())
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(components.build())
            .build());
    return method
        .addStatement("predict($L)", names(inputs, outputs))
        .addStatement("return new $T($L)", outputs(), names(List.of(), outputs))
        .build();
  }

  /**
   * @param tags what the comments of the outputs say, as tags
   */
  private MethodSpec.Builder predict(String doc, String tags) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("predict")
            .addJavadoc(doc)
            .addJavadoc("\n$L$L", given(), tags)
            .addJavadoc(
                "@throws IllegalArgumentException if an array has another length than its"
                    + " value\n")
            .addModifiers(Modifier.PUBLIC);
    inputs.forEach(input -> method.addParameter(numbers.row(), variable(input.name())));
    return method;
  }

  /** What the comments of the inputs say, as tags. */
  private String given() {
    return parameters(inputs.stream().map(Node::name));
  }

  private String filled() {
    return parameters(outputs.stream().map(Port::name));
  }

  private String parameters(Stream<String> ports) {
    return ports
        .map(port -> Javadocs.tag("@param " + variable(port), plan.docs().value(port)))
        .collect(Collectors.joining());
  }

  /** What a single output's comment says; those of several stand at their record. */
  private String result() {
    return outputs.size() == 1
        ? Javadocs.tag("@return", plan.docs().value(outputs.get(0).name()))
        : "";
  }

  private void addIntoGiven(TypeSpec.Builder type) {
    MethodSpec.Builder method =
        predict("Fills the given outputs for one sample. Allocates nothing.\n", filled());
    outputs.forEach(output -> method.addParameter(numbers.row(), variable(output.name())));
    List<CodeBlock> statements = new ArrayList<>();
    inputs.forEach(input -> statements.add(lengthCheck(input.name(), input.size())));
    outputs.forEach(output -> statements.add(lengthCheck(output.name(), size(output))));
    statements.addAll(distinctChecks());
    statements.add(forward(home.scratch(), names(inputs, outputs)));
    MethodCuts.add(
        type,
        method.build(),
        statements.stream().map(code -> new MethodCuts.Part(code, STATEMENT_BYTES)).toList());
  }

  private CodeBlock lengthCheck(String name, int size) {
    return CodeBlock.builder()
        .addStatement(
            "$T.length($S, $S, $N.length, $L)",
            RuntimeTypes.ARGUMENTS,
            graph.name(),
            name,
            variable(name),
            size)
        .build();
  }

  /** An array that is filled must not be one that is still read. */
  private List<CodeBlock> distinctChecks() {
    List<CodeBlock> checks = new ArrayList<>();
    for (int o = 0; o < outputs.size(); o++) {
      Port output = outputs.get(o);
      List<String> others = new ArrayList<>();
      inputs.stream().filter(i -> i.size() == size(output)).forEach(i -> others.add(i.name()));
      outputs.stream()
          .skip(o + 1L)
          .filter(p -> size(p) == size(output))
          .forEach(p -> others.add(p.name()));
      for (String other : others) {
        checks.add(
            CodeBlock.builder()
                .addStatement(
                    "$T.distinct($S, $S, $N, $S, $N)",
                    RuntimeTypes.ARGUMENTS,
                    graph.name(),
                    other,
                    variable(other),
                    output.name(),
                    variable(output.name()))
                .build());
      }
    }
    return checks;
  }

  private MethodSpec classify(Port output, UniqueNames names) {
    String name =
        outputs.size() == 1 ? "classify" : "classify" + ClassNames.of("", output.name()).base();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(names.claim(name))
            .addJavadoc("The label of {@code $L} for one sample.\n", output.name())
            .addJavadoc("$L\n", Javadocs.paragraph(plan.docs().value(output.name())))
            .addJavadoc("$L", given())
            .addJavadoc(
                "@throws ArithmeticException if a score is not a number, so that none wins\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(String.class);
    inputs.forEach(input -> method.addParameter(numbers.row(), variable(input.name())));
    inputs.forEach(input -> method.addCode(lengthCheck(input.name(), input.size())));
    String values = unlessTaken("values");
    method.addStatement("$T $N = $L", own(plan.classes().values()), values, home.scratch());
    String rows =
        Stream.concat(
                inputs.stream().map(input -> variable(input.name())),
                outputs.stream().map(p -> row(values, p)))
            .collect(Collectors.joining(", "));
    return method
        .addCode(forward(values, rows))
        .addStatement(
            "return $L.get($T.of($N.$N[0], $S))",
            labels(output),
            RuntimeTypes.WINNER,
            values,
            plan.buffer(output.node()).name(),
            output.name())
        .build();
  }

  private CodeBlock forward(String values, String rows) {
    String arguments =
        ForwardClass.arguments(plan, numbers).names().stream()
            .map(name -> name.equals("weights") ? home.weights() + ", " : values + ", ")
            .collect(Collectors.joining());
    return CodeBlock.builder()
        .addStatement("$T.sample($L$L)", own(plan.classes().forward()), arguments, rows)
        .build();
  }

  private String unlessTaken(String local) {
    return new UniqueNames(variableOf.values()).claim(local);
  }

  /** An expression of the labels of an output, a list. */
  CodeBlock labels(Port output) {
    return home.labels().apply(output);
  }

  /** The record of several outputs. */
  ClassName outputs() {
    return home.type().nestedClass("Outputs");
  }

  /** What an input or output is called as a Java variable: by its own name where that can be. */
  String variable(String port) {
    return Objects.requireNonNull(variableOf.get(port));
  }

  private int size(Port output) {
    return graph.node(output.node()).size();
  }

  private String names(List<Node> inputs, List<Port> outputs) {
    return Stream.concat(inputs.stream().map(Node::name), outputs.stream().map(Port::name))
        .map(this::variable)
        .collect(Collectors.joining(", "));
  }

  private ClassName own(String simpleName) {
    return ClassName.get(plan.classes().packageName(), simpleName);
  }
}
