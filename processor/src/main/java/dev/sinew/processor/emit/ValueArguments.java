package dev.sinew.processor.emit;

import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.TensorPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a backward kernel of a value takes: the names of its parameters, and what the pass gives for
 * each.
 */
final class ValueArguments {
  private ValueArguments() {}

  /** In order, without the batch size: some of {@code w std y x dy dx}. */
  static List<String> names(GradientKernel.ToValue kernel) {
    List<String> names = new ArrayList<>();
    if (kernel.rule() instanceof ValueRule.ThroughWeight) {
      names.add("w");
    }
    if (kernel.rule() instanceof ValueRule.ThroughUnit && kernel.weight().isPresent()) {
      names.add("std");
    }
    if (readsResult(kernel.rule()) || thenReadsResult(kernel)) {
      names.add("y");
    }
    if (kernel.rule() instanceof ValueRule.ToWinner) {
      names.add("x");
    }
    List<String> operands = ForwardKernels.operands(kernel.sources().size());
    operands(kernel).forEach(operand -> names.add(operands.get(operand)));
    if (!isFlat(kernel.rule()) || kernel.inPlace()) {
      names.add("dy");
    }
    if (!kernel.inPlace()) {
      names.add("dx");
    }
    return names;
  }

  /** The operands whose numbers a slope reads, in order. */
  static List<Integer> operands(GradientKernel.ToValue kernel) {
    return kernel.rule() instanceof ValueRule.Slope rule
        ? IntStream.range(0, kernel.sources().size())
            .filter(operand -> rule.slope().contains(new Formula.Operand(operand)))
            .boxed()
            .toList()
        : List.of();
  }

  /**
   * The expressions that stand for {@link #names}, where {@code values}, {@code gradients}, {@code
   * weights} are at hand.
   */
  static List<String> expressions(GradientKernel.ToValue kernel) {
    List<String> operands = ForwardKernels.operands(kernel.sources().size());
    return names(kernel).stream()
        .map(
            name ->
                switch (name) {
                  case "w", "std" -> weight(kernel.weight().orElseThrow());
                  case "y" ->
                      "values." + (thenReadsResult(kernel) ? kernel.to() : kernel.at()).name();
                  case "dy" -> "gradients." + kernel.at().name();
                  case "dx" -> "gradients." + kernel.to().name();
                  default -> "values." + kernel.sources().get(operands.indexOf(name)).name();
                })
        .toList();
  }

  /** Whether no gradient gets through, so that dy is not read; in place it is set to 0. */
  private static boolean isFlat(ValueRule rule) {
    return rule instanceof ValueRule.Slope slope && Simple.isZero(slope.slope());
  }

  private static String weight(TensorPlan plan) {
    return plan.rowsField().map(field -> "gradients." + field).orElse("weights." + plan.field());
  }

  /** Whether what follows in place reads the receiver's value; then the rule reads no result. */
  private static boolean thenReadsResult(GradientKernel.ToValue kernel) {
    return kernel.then().stream()
        .map(GradientKernel.InPlace::rule)
        .anyMatch(ValueArguments::readsResult);
  }

  private static boolean readsResult(ValueRule rule) {
    return rule instanceof ValueRule.ThroughSoftmax
        || (rule instanceof ValueRule.Slope slope && slope.slope().contains(new Formula.Result()));
  }
}
