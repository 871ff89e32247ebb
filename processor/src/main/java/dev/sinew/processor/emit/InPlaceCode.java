package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.UniqueNames;
import dev.sinew.tree.Tree.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes what a layer's gradient goes back through in place, right where it was computed. */
final class InPlaceCode {
  /** Names of other variables of the methods. */
  private static final List<String> TAKEN =
      List.of("w", "y", "dy", "dx", "ys", "dys", "dxs", "i", "n", "s", "products");

  private final GradientKernel.ToValue kernel;
  private final Numbers numbers;

  InPlaceCode(GradientKernel.ToValue kernel, Numbers numbers) {
    this.kernel = kernel;
    this.numbers = numbers;
  }

  /** Whether each number of the gradient is read once, so that its sum can stand in its place. */
  boolean fitsInside() {
    return !kernel.adds()
        && kernel.then().stream()
            .map(GradientKernel.InPlace::rule)
            .allMatch(
                rule ->
                    !FormulaCode.needsLocals(rule.gradient())
                        && rule.gradient().count(gradient(rule)) == 1);
  }

  private static Formula gradient(ValueRule.Slope rule) {
    return new Formula.Operand(rule.broadcast().operands());
  }

  /**
   * Around the sum that one number of the gradient is.
   *
   * @param y the value there
   */
  CodeBlock around(CodeBlock sum, String y) {
    CodeBlock code = sum;
    for (GradientKernel.InPlace each : kernel.then()) {
      code = FormulaCode.around(each.rule().gradient(), code, y, numbers);
    }
    return code;
  }

  /** Loops over {@code dxs}, where {@code ys} are the values. */
  CodeBlock loops() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (GradientKernel.InPlace each : kernel.then()) {
      code.add(loop(each.rule()));
    }
    return code.build();
  }

  private CodeBlock loop(ValueRule.Slope rule) {
    return Loops.each(
        "i", kernel.to().size(), i -> element(rule, "dxs[" + i + "]", "ys[" + i + "]"));
  }

  private CodeBlock element(ValueRule.Slope rule, String dx, String y) {
    FormulaCode.Written written =
        FormulaCode.write(rule.gradient(), numbers, operand -> dx, y, new UniqueNames(TAKEN));
    return CodeBlock.builder()
        .add(written.locals())
        .addStatement("$L = $L", dx, written.value())
        .build();
  }

  /** What a product is told of it: nothing, or the values and a function behind a comma. */
  CodeBlock argument(ClassName backward) {
    if (kernel.then().isEmpty()) {
      return CodeBlock.of("");
    }
    if (isRelu()) {
      return CodeBlock.of(", y, $T::reluGradient", RuntimeTypes.ROW_FUNCTIONS);
    }
    String values = ValueArguments.names(kernel).contains("y") ? "y" : "dx";
    return CodeBlock.of(", $L, $T::$N", values, backward, kernel.method());
  }

  /** The function, if a product calls it and the runtime does not have it. */
  Optional<MethodSpec> function() {
    if (kernel.then().isEmpty() || isRelu() || !ValueKernels.isTiled(kernel)) {
      return Optional.empty();
    }
    List<Formula> formulas = kernel.then().stream().map(each -> each.rule().gradient()).toList();
    return Optional.of(
        new RowFunctionCode(kernel.method(), "y", "dx", numbers)
            .method(KernelDocs.function(kernel), formulas, operand -> "dx[i]"));
  }

  private boolean isRelu() {
    return kernel.then().size() == 1
        && kernel.then().get(0).rule().gradient() instanceof Formula.Choice choice
        && choice.comparator() == Comparator.GREATER
        && choice.left() instanceof Formula.Result
        && Simple.isZero(choice.right())
        && choice.then() instanceof Formula.Operand
        && Simple.isZero(choice.otherwise());
  }
}
