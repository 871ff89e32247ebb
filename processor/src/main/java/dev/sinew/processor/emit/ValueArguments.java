package dev.sinew.processor.emit;

import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.TensorPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a backward kernel of a value takes: the names of its parameters, and what the pass gives for
 * each.
 */
final class ValueArguments {
  private ValueArguments() {}

  /** In order, without the batch size: some of {@code w std y x dy other dx}. */
  static List<String> names(GradientKernel.ToValue kernel) {
    List<String> names = new ArrayList<>();
    if (kernel.rule() instanceof ValueRule.ThroughWeight) {
      names.add("w");
    }
    if (kernel.rule() instanceof ValueRule.ThroughUnit && kernel.weight().isPresent()) {
      names.add("std");
    }
    if (readsResult(kernel.rule())) {
      names.add("y");
    }
    if (kernel.rule() instanceof ValueRule.ToWinner) {
      names.add("x");
    }
    names.add("dy");
    if (kernel.rule() instanceof ValueRule.TimesOther) {
      names.add("other");
    }
    if (!kernel.inPlace()) {
      names.add("dx");
    }
    return names;
  }

  /**
   * The expressions that stand for {@link #names}, where {@code values}, {@code gradients}, {@code
   * weights} are at hand.
   */
  static List<String> expressions(GradientKernel.ToValue kernel) {
    return names(kernel).stream()
        .map(
            name ->
                switch (name) {
                  case "w", "std" -> weight(kernel.weight().orElseThrow());
                  case "y" -> "values." + kernel.at().name();
                  case "x" -> "values." + kernel.to().name();
                  case "dy" -> "gradients." + kernel.at().name();
                  case "other" -> "values." + kernel.other().orElseThrow().name();
                  default -> "gradients." + kernel.to().name();
                })
        .toList();
  }

  private static String weight(TensorPlan plan) {
    return plan.rowsField().map(field -> "gradients." + field).orElse("weights." + plan.field());
  }

  private static boolean readsResult(ValueRule rule) {
    return rule instanceof ValueRule.ThroughActivation || rule instanceof ValueRule.ThroughSoftmax;
  }
}
