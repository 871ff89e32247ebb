package dev.sinew.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.contract.Answer;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.contract.Given;
import dev.sinew.processor.contract.JavaType;
import dev.sinew.processor.contract.TypedMethod;
import dev.sinew.processor.graph.Port;
import dev.sinew.processor.plan.UniqueNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes the methods of the caller's interface, each by way of the network's own. */
final class TypedMethods {
  private final List<Port> outputs;
  private final PredictMethods predict;
  private final Numbers numbers;
  private final UniqueNames fields = new UniqueNames(Set.of("SPEC", "LABELS"));
  private final Map<List<Object>, String> constants = new LinkedHashMap<>();

  TypedMethods(List<Port> outputs, PredictMethods predict, Numbers numbers) {
    this.outputs = outputs;
    this.predict = predict;
    this.numbers = numbers;
  }

  void add(TypeSpec.Builder type, Contract contract) {
    type.addSuperinterface(name(contract.type()));
    contract.methods().forEach(method -> type.addMethod(method(type, method)));
  }

  private MethodSpec method(TypeSpec.Builder type, TypedMethod method) {
    MethodSpec.Builder code =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(typeName(method.result()));
    method.parameters().forEach(p -> code.addParameter(typeName(p.type()), p.name()));
    UniqueNames locals =
        new UniqueNames(method.parameters().stream().map(TypedMethod.Parameter::name).toList());
    CodeBlock call = CodeBlock.of("predict($L)", arguments(method.inputs()));
    if (method.answer() instanceof Answer.Several several) {
      addSeveral(type, code, several, call, locals);
    } else {
      addOne(type, code, ((Answer.One) method.answer()).part(), call, locals);
    }
    return code.build();
  }

  private CodeBlock arguments(List<Given> inputs) {
    return inputs.stream().map(this::argument).collect(CodeBlock.joining(", "));
  }

  private CodeBlock argument(Given given) {
    if (given instanceof Given.Whole whole) {
      return CodeBlock.of("$L", whole.expression());
    }
    CodeBlock list =
        ((Given.Numbers) given)
            .numbers().stream()
                .map(
                    number ->
                        number.wider()
                            ? CodeBlock.of("($T) $L", numbers.one(), number.expression())
                            : CodeBlock.of("$L", number.expression()))
                .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T {$L}", numbers.row(), list);
  }

  private void addOne(
      TypeSpec.Builder type,
      MethodSpec.Builder code,
      Answer.Part part,
      CodeBlock call,
      UniqueNames locals) {
    if (part instanceof Answer.Numbers) {
      String row = locals.claim(predict.variable(outputs.get(0).name()));
      code.addStatement("$T $N = $L", numbers.row(), row, call);
      code.addStatement("return $L", part(type, part, 0, CodeBlock.of("$N", row)));
    } else {
      code.addStatement("return $L", part(type, part, 0, call));
    }
  }

  private void addSeveral(
      TypeSpec.Builder type,
      MethodSpec.Builder code,
      Answer.Several several,
      CodeBlock call,
      UniqueNames locals) {
    String all = locals.claim("outputs");
    boolean one = outputs.size() == 1;
    if (one) {
      code.addStatement("$T $N = $L", numbers.row(), all, call);
    } else {
      code.addStatement("Outputs $N = $L", all, call);
    }
    CodeBlock components =
        several.components().stream()
            .map(
                component -> {
                  String output = predict.variable(outputs.get(component.output()).name());
                  CodeBlock row =
                      one ? CodeBlock.of("$N", all) : CodeBlock.of("$N.$N()", all, output);
                  return part(type, component.part(), component.output(), row);
                })
            .collect(CodeBlock.joining(", "));
    code.addStatement("return new $T($L)", name(several.type()), components);
  }

  private CodeBlock part(TypeSpec.Builder type, Answer.Part part, int output, CodeBlock row) {
    CodeBlock winner =
        CodeBlock.of("$T.of($L, $S)", RuntimeTypes.WINNER, row, outputs.get(output).name());
    if (part instanceof Answer.Single) {
      return CodeBlock.of("$L[0]", row);
    } else if (part instanceof Answer.Label) {
      return CodeBlock.of("$L.get($L)", predict.labels(outputs.get(output)), winner);
    } else if (part instanceof Answer.Constant constant) {
      return CodeBlock.of("$N[$L]", constants(type, constant.type(), output), winner);
    } else if (part instanceof Answer.Numbers record) {
      CodeBlock list =
          IntStream.range(0, record.count())
              .mapToObj(i -> CodeBlock.of("$L[$L]", row, i))
              .collect(CodeBlock.joining(", "));
      return CodeBlock.of("new $T($L)", name(record.type()), list);
    } else {
      return row;
    }
  }

  /** The field with the constants of an enum: its own array would be copied by every call. */
  private String constants(TypeSpec.Builder type, JavaType.Named of, int output) {
    return constants.computeIfAbsent(
        List.of(of, output),
        key -> {
          String name = fields.claim(outputs.get(output).name().toUpperCase(Locale.ROOT));
          type.addField(
              FieldSpec.builder(ArrayTypeName.of(name(of)), name)
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                  .initializer("$T.values()", name(of))
                  .build());
          return name;
        });
  }

  private static TypeName typeName(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(typeName(array.element()));
    }
    return type instanceof JavaType.Named named
        ? name(named)
        : Primitives.of(((JavaType.Primitive) type).word());
  }

  private static ClassName name(JavaType.Named type) {
    return ClassName.get(
        type.packageName(),
        type.names().get(0),
        type.names().stream().skip(1).toArray(String[]::new));
  }
}
