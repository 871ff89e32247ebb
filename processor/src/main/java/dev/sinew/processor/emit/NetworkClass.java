package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.ShapedGraph;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.processor.plan.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsNetwork}: what the user calls. */
final class NetworkClass {
  private final Plan plan;
  private final ShapedGraph graph;
  private final ClassNames classes;
  private final Numbers numbers;

  private NetworkClass(Plan plan, Numbers numbers) {
    this.plan = plan;
    this.graph = plan.graph();
    this.classes = plan.classes();
    this.numbers = numbers;
  }

  static TypeSpec of(Plan plan, Numbers numbers, Optional<Contract> contract, String source) {
    return new NetworkClass(plan, numbers).type(contract, source);
  }

  private TypeSpec type(Optional<Contract> contract, String source) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(classes.network())
            .addJavadoc("$L", Javadocs.ofNetwork(plan.docs()))
            .addJavadoc(
                "The network {@code $L}, $L parameters. Any number of threads may predict with one"
                    + " network.\n$L",
                graph.name(),
                graph.parameterCount(),
                Javadocs.source(source))
            .addJavadoc(measured())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(RuntimeTypes.NETWORK);
    SpecCode.add(type, plan, source);
    addState(type);
    addConstruction(type);
    PredictMethods predict = new PredictMethods(plan, numbers, home());
    predict.add(type);
    PredictorClass.addTo(type, plan, numbers, home());
    contract.ifPresent(
        asked -> new TypedMethods(graph.outputs(), predict, numbers).add(type, asked));
    addParameters(type);
    return type.build();
  }

  private PredictMethods.Home home() {
    return new PredictMethods.Home(
        own(classes.network()),
        "this.state.weights()",
        "this.scratch.get()",
        output -> CodeBlock.of("SPEC.outputs().get($L).labels()", graph.outputs().indexOf(output)));
  }

  /** What the class says of values whose mean and deviation come from the training data. */
  private String measured() {
    List<String> values =
        graph.nodes().stream()
            .filter(node -> node.op() instanceof Op.Normalize && !node.tensors().isEmpty())
            .map(node -> "{@code " + ((Op.Normalize) node.op()).value() + "}")
            .toList();
    return values.isEmpty()
        ? ""
        : "\n<p>The first training measures mean and deviation of "
            + String.join(", ", values)
            + " on its data. They are parameters, saved and loaded with the others; before, the"
            + " mean is 0 and the deviation 1.\n";
  }

  private void addState(TypeSpec.Builder type) {
    ClassName values = own(classes.values());
    type.addField(
        FieldSpec.builder(own(classes.network()).nestedClass("State"), "state")
            .addModifiers(Modifier.PRIVATE, Modifier.VOLATILE)
            .build());
    if (PredictMethods.needScratch(plan, numbers)) {
      type.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(ClassName.get(ThreadLocal.class), values), "scratch")
              .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
              .initializer(
                  "$T.withInitial(() -> $L)", ThreadLocal.class, ValuesClass.forOneSample(plan))
              .build());
    }
    type.addType(
        TypeSpec.recordBuilder("State")
            .addJavadoc("Parameters and the form of them that is read, replaced together.\n")
            .addModifiers(Modifier.PRIVATE)
            .recordConstructor(
                MethodSpec.constructorBuilder()
                    .addParameter(RuntimeTypes.PARAMETERS, "parameters")
                    .addParameter(own(classes.weights()), "weights")
                    .build())
            .addMethod(
                MethodSpec.methodBuilder("of")
                    .addModifiers(Modifier.STATIC)
                    .returns(own(classes.network()).nestedClass("State"))
                    .addParameter(RuntimeTypes.PARAMETERS, "parameters")
                    .addStatement("$1T weights = new $1T()", own(classes.weights()))
                    .addStatement("weights.refresh(parameters.$L())", numbers.accessor())
                    .addStatement("return new State(parameters, weights)")
                    .build())
            .build());
  }

  private void addConstruction(TypeSpec.Builder type) {
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("A fresh network. The same seed gives the same parameters everywhere.\n")
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.LONG, "seed")
            .addStatement("this($T.initial(SPEC, seed))", RuntimeTypes.PARAMETERS)
            .build());
    type.addMethod(
        MethodSpec.constructorBuilder()
            .addJavadoc("A network with given parameters.\n\n")
            .addJavadoc("@throws IllegalArgumentException if they belong to another network\n")
            .addModifiers(Modifier.PUBLIC)
            .addParameter(RuntimeTypes.PARAMETERS, "parameters")
            .addStatement("super(SPEC)")
            .addStatement("$T.parameters(SPEC, parameters)", RuntimeTypes.ARGUMENTS)
            .addStatement("state = State.of(parameters)")
            .build());
    type.addMethod(
        MethodSpec.methodBuilder("load")
            .addJavadoc("A network with the parameters of a model file.\n\n")
            .addJavadoc(
                "@throws IOException if the file cannot be read, is damaged, or belongs to another"
                    + " network\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .returns(own(classes.network()))
            .addParameter(Path.class, "file")
            .addException(IOException.class)
            .addStatement(
                "return new $T($T.read(file, SPEC))",
                own(classes.network()),
                RuntimeTypes.MODEL_FILE)
            .build());
  }

  private void addParameters(TypeSpec.Builder type) {
    type.addMethod(
        overriding("parameters")
            .returns(RuntimeTypes.PARAMETERS)
            .addStatement("return state.parameters()")
            .build());
    type.addMethod(
        overriding("use")
            .addParameter(RuntimeTypes.PARAMETERS, "parameters")
            .addStatement("$T.parameters(SPEC, parameters)", RuntimeTypes.ARGUMENTS)
            .addStatement("state = State.of(parameters)")
            .build());
    type.addMethod(newPass("newPass", Modifier.PUBLIC, false));
    if (!plan.memory().values().isEmpty()) {
      type.addMethod(newPass("newForwardPass", Modifier.PROTECTED, true));
    }
  }

  private MethodSpec newPass(String name, Modifier access, boolean onlyForward) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(access)
        .returns(own(classes.pass()))
        .addParameter(TypeName.INT, "capacity")
        .addStatement(
            "return new $T($L)",
            own(classes.pass()),
            BatchArrays.arguments(
                plan.memory().values(), "parameters(), capacity", String.valueOf(onlyForward)))
        .build();
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
