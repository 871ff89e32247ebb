package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.plan.UniqueNames;
import dev.sinew.processor.plan.VectorSteps;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Writes a formula over a row in the steps of {@link VectorSteps}.
 *
 * @param operands the array of each operand
 * @param result the array of what the formula is about
 * @param target the array that is filled
 * @param from an expression for the first number
 * @param to one for the place behind the last
 */
record VectorCode(
    Numbers numbers,
    IntFunction<String> operands,
    String result,
    String target,
    String from,
    String to) {
  CodeBlock of(VectorSteps steps) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean atHand = steps.argument().isLeaf();
    if (!atHand) {
      code.add(loop(steps.argument()));
    }
    code.addStatement(
        "$T.$L($L, $L, $L, $L)",
        RuntimeTypes.ROW_FUNCTIONS,
        steps.function().word(),
        atHand ? array(steps.argument()) : target,
        target,
        from,
        to);
    return steps.isWhole() ? code.build() : code.add(loop(steps.rest())).build();
  }

  private CodeBlock loop(Formula formula) {
    FormulaCode.Written written =
        FormulaCode.write(
            formula,
            numbers,
            operand -> array(new Formula.Operand(operand)) + "[i]",
            result + "[i]",
            new UniqueNames(
                List.of("x", "y", "dx", "dy", "xs", "ys", "dxs", "dys", "i", "s", "n")));
    return CodeBlock.builder()
        .beginControlFlow("for (int i = $L; i < $L; i++)", from, to)
        .add(written.locals())
        .addStatement("$L[i] = $L", target, written.value())
        .endControlFlow()
        .build();
  }

  private String array(Formula leaf) {
    if (leaf.equals(VectorSteps.GIVEN)) {
      return target;
    }
    return leaf instanceof Formula.Operand operand ? operands.apply(operand.index()) : result;
  }
}
