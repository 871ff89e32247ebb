package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.plan.ClassNames;
import dev.sinew.processor.plan.Plan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the passes of a network hand to one another: only what the receiver's code reads. */
final class PassArguments {
  private final Map<String, TypeName> types = new LinkedHashMap<>();
  private final List<String> expressions;

  /**
   * @param expressions what the receiver evaluates: {@code values.hidden}, {@code gradient}
   */
  PassArguments(Plan plan, Numbers numbers, List<String> expressions) {
    this.expressions = expressions;
    ClassNames classes = plan.classes();
    types.put("weights", ClassName.get(classes.packageName(), classes.weights()));
    types.put("values", ClassName.get(classes.packageName(), classes.values()));
    types.put("gradients", ClassName.get(classes.packageName(), classes.gradients()));
    types.put("gradient", numbers.row());
  }

  /** The names, of {@code weights values gradients gradient}. */
  List<String> names() {
    return types.keySet().stream().filter(this::reads).toList();
  }

  private boolean reads(String name) {
    return expressions.stream().anyMatch(e -> e.equals(name) || e.startsWith(name + "."));
  }

  /** Declares them as parameters, in the same order. */
  void addTo(MethodSpec.Builder method) {
    for (Map.Entry<String, TypeName> argument : types.entrySet()) {
      if (reads(argument.getKey())) {
        method.addParameter(argument.getValue(), argument.getKey());
      }
    }
  }
}
