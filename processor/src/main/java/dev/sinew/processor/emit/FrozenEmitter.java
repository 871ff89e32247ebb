package dev.sinew.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** Writes a trained network down as Java that can only predict. It decides nothing. */
public final class FrozenEmitter {
  private FrozenEmitter() {}

  /** The class that the user calls, and behind it those that it uses. */
  public static List<JavaText> emit(FrozenNetwork network) {
    Plan plan = network.plan();
    Numbers numbers = new Numbers(plan.graph().precision());
    List<TypeSpec> types = new ArrayList<>();
    types.add(FrozenClass.of(network, numbers));
    types.add(WeightsClass.withoutTiles(plan, numbers));
    types.add(ValuesClass.forPredictions(plan, numbers));
    types.add(ForwardClass.withoutTiles(plan, numbers));
    return types.stream().map(type -> print(plan.classes().packageName(), type)).toList();
  }

  private static JavaText print(String packageName, TypeSpec type) {
    JavaFile file =
        JavaFile.builder(packageName, type).indent("  ").skipJavaLangImports(true).build();
    return new JavaText(type.name(), SourceLayout.print(file));
  }
}
