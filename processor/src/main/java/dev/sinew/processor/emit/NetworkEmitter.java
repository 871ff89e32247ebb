package dev.sinew.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.contract.Contract;
import dev.sinew.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a plan down as Java: one class per role. It decides nothing. */
public final class NetworkEmitter {
  private NetworkEmitter() {}

  /**
   * The classes of one network.
   *
   * @param contract what the class of the network implements beside that
   * @param source the network in canonical form, which the class keeps
   */
  public static List<JavaFile> emit(Plan plan, Optional<Contract> contract, String source) {
    Numbers numbers = new Numbers(plan.graph().precision());
    List<TypeSpec> types = new ArrayList<>();
    types.add(NetworkClass.of(plan, numbers, contract, source));
    types.add(PassClass.of(plan, numbers));
    types.add(WeightsClass.of(plan, numbers));
    types.add(ValuesClass.of(plan, numbers));
    types.add(GradientsClass.of(plan, numbers));
    types.add(ForwardClass.of(plan, numbers));
    types.add(BackwardClass.of(plan, numbers));
    plan.fromLoss().ifPresent(loss -> types.add(LossClass.of(plan, loss, numbers)));
    return types.stream().map(type -> file(plan, type)).toList();
  }

  private static JavaFile file(Plan plan, TypeSpec type) {
    AnnotationSpec generated =
        AnnotationSpec.builder(RuntimeTypes.GENERATED)
            .addMember("value", "$S", "network " + plan.graph().name())
            .build();
    return JavaFile.builder(
            plan.classes().packageName(), type.toBuilder().addAnnotation(generated).build())
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }
}
