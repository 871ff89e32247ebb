package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Plan;
import java.util.List;
import java.util.stream.Collectors;

/** Writes how a pass calls the ways back. */
final class BackwardCalls {
  private final Plan plan;
  private final Numbers numbers;
  private final String gradients;
  private final String gradient;

  /**
   * @param gradients an expression for those at values
   * @param gradient one for those of the parameters
   */
  BackwardCalls(Plan plan, Numbers numbers, String gradients, String gradient) {
    this.plan = plan;
    this.numbers = numbers;
    this.gradients = gradients;
    this.gradient = gradient;
  }

  CodeBlock fromOutputs() {
    return back("refreshForOutputs", "fromOutputs", plan.fromOutputs());
  }

  CodeBlock fromLoss(List<GradientKernel> steps) {
    return back("refreshForLoss", "fromLoss", steps);
  }

  private CodeBlock back(String refresh, String pass, List<GradientKernel> steps) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!Plan.heldWeights(steps).isEmpty()) {
      code.addStatement("$L.$L(values())", gradients, refresh);
    }
    String arguments =
        BackwardClass.arguments(plan, numbers, steps).names().stream()
            .map(name -> expression(name) + ", ")
            .collect(Collectors.joining());
    ClassName backward = ClassName.get(plan.classes().packageName(), plan.classes().backward());
    return code.addStatement("$T.$L($Ln)", backward, pass, arguments).build();
  }

  private String expression(String argument) {
    return switch (argument) {
      case "gradients" -> gradients;
      case "gradient" -> gradient;
      default -> argument;
    };
  }
}
