package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsValues}: the values of a batch, a row for each sample. */
final class ValuesClass {
  private ValuesClass() {}

  static TypeSpec of(Plan plan, Numbers numbers) {
    return of(plan, numbers, BatchArrays.Sharing.AS_ASKED);
  }

  /** For a class that only predicts. */
  static TypeSpec forPredictions(Plan plan, Numbers numbers) {
    return of(plan, numbers, BatchArrays.Sharing.ALWAYS);
  }

  private static TypeSpec of(Plan plan, Numbers numbers, BatchArrays.Sharing sharing) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().values())
            .addJavadoc(
                "The values of a batch on its way through {@code $L}, a row for each sample.\n",
                plan.graph().name())
            .addModifiers(Modifier.FINAL);
    BatchArrays arrays = new BatchArrays(plan.memory().values(), sharing, numbers);
    BufferFields fields = new BufferFields(type);
    for (Buffer buffer : plan.buffers()) {
      fields.add(
          numbers.rows(), buffer.name(), arrays.of(buffer), plan.docs().value(buffer.name()));
    }
    if (plan.tiles()) {
      fields.add(
          RuntimeTypes.PRODUCTS,
          plan.products(),
          CodeBlock.of("$T.find(capacity)", RuntimeTypes.PRODUCTS));
    }
    fields.addAllocation(arrays.constructor(doc(sharing)));
    return type.build();
  }

  private static String doc(BatchArrays.Sharing sharing) {
    return switch (sharing) {
      case ALWAYS -> "A value that no layer reads any more leaves its arrays to a later one.";
      case AS_ASKED ->
          "If it {@code shares}, a value that no layer reads any more leaves its arrays to a later"
              + " one; what goes back needs all of them.";
    };
  }

  /** The call that makes room for predictions of one sample at a time. */
  static CodeBlock forOneSample(Plan plan) {
    return make(plan, "1", "true");
  }

  /** The call that makes room for a batch, where it is known whether it only goes forward. */
  static CodeBlock forBatch(Plan plan) {
    return make(plan, "capacity", "onlyForward");
  }

  private static CodeBlock make(Plan plan, String capacity, String shares) {
    return CodeBlock.of(
        "new $T($L)",
        ClassName.get(plan.classes().packageName(), plan.classes().values()),
        BatchArrays.arguments(plan.memory().values(), capacity, shares));
  }
}
