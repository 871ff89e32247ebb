package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.plan.UniqueNames;
import dev.sinew.processor.plan.VectorSteps;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * Writes what is done in place to a part of a product's row, as a method of the form that {@link
 * dev.sinew.internal.RowFunction} has.
 */
final class RowFunctionCode {
  private final String name;
  private final String values;
  private final String row;
  private final Numbers numbers;

  /**
   * @param name of the method
   * @param values what the array is called that is read beside the row
   */
  RowFunctionCode(String name, String values, String row, Numbers numbers) {
    this.name = name;
    this.values = values;
    this.row = row;
    this.numbers = numbers;
  }

  /** Each number by itself, one formula after the other. */
  MethodSpec method(String doc, List<Formula> formulas, IntFunction<String> operands) {
    MethodSpec.Builder method = start(doc);
    formulas.forEach(formula -> method.addCode(loop(formula, operands)));
    return method.build();
  }

  /** With a function by vectors, of the values alone. */
  MethodSpec byVectors(String doc, VectorSteps steps) {
    VectorCode code = new VectorCode(numbers, operand -> values, row, row, "from", "to");
    return start(doc).addCode(code.of(steps)).build();
  }

  private MethodSpec.Builder start(String doc) {
    return MethodSpec.methodBuilder(name)
        .addJavadoc("$L", doc)
        .addModifiers(Modifier.STATIC)
        .addParameter(numbers.row(), values)
        .addParameter(numbers.row(), row)
        .addParameter(TypeName.INT, "from")
        .addParameter(TypeName.INT, "to");
  }

  private CodeBlock loop(Formula formula, IntFunction<String> operands) {
    FormulaCode.Written written =
        FormulaCode.write(
            formula,
            numbers,
            operands,
            values + "[i]",
            new UniqueNames(List.of(values, row, "from", "to", "i")));
    return CodeBlock.builder()
        .beginControlFlow("for (int i = from; i < to; i++)")
        .add(written.locals())
        .addStatement("$L[i] = $L", row, written.value())
        .endControlFlow()
        .build();
  }
}
