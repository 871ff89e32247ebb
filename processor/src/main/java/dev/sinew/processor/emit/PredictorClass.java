package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsNetwork.Predictor}: predictions with scratch space that the caller holds. */
final class PredictorClass {
  private PredictorClass() {}

  static void addTo(
      TypeSpec.Builder network, Plan plan, Numbers numbers, PredictMethods.Home home) {
    String packageName = plan.classes().packageName();
    ClassName owner = ClassName.get(packageName, plan.classes().network());
    ClassName predictor = owner.nestedClass("Predictor");
    ClassName values = ClassName.get(packageName, plan.classes().values());
    network.addMethod(
        MethodSpec.methodBuilder("predictor")
            .addJavadoc("Scratch space for the predictions of one thread.\n")
            .addModifiers(Modifier.PUBLIC)
            .returns(predictor)
            .addStatement("return new $T(this)", predictor)
            .build());
    TypeSpec.Builder type =
        TypeSpec.classBuilder(predictor)
            .addJavadoc(
                "Predicts with scratch space of its own, so that no call allocates anything. It"
                    + " follows its network: each call takes the parameters that are current when"
                    + " it begins. Belongs to one thread at a time.\n")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addField(owner, "network", Modifier.PRIVATE, Modifier.FINAL)
            .addField(
                FieldSpec.builder(values, "values", Modifier.PRIVATE, Modifier.FINAL)
                    .initializer(ValuesClass.forOneSample(plan))
                    .build())
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(owner, "network")
                    .addStatement("this.network = network")
                    .build());
    PredictMethods.Home here = home.reachedBy("this.network.state.weights()", "this.values");
    new PredictMethods(plan, numbers, here).addReusing(type);
    network.addType(type.build());
  }
}
