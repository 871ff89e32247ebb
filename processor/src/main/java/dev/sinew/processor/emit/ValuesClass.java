package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Plan;
import javax.lang.model.element.Modifier;

/** Writes {@code DigitsValues}: the values of a batch, a row for each sample. */
final class ValuesClass {
  private ValuesClass() {}

  static TypeSpec of(Plan plan, Numbers numbers) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan.classes().values())
            .addJavadoc(
                "The values of a batch on its way through {@code $L}, a row for each sample.\n",
                plan.graph().name())
            .addModifiers(Modifier.FINAL);
    BufferFields fields = new BufferFields(type);
    for (Buffer buffer : plan.buffers()) {
      fields.add(
          numbers.rows(),
          buffer.name(),
          CodeBlock.of("new $T[capacity][$L]", numbers.one(), buffer.size()),
          plan.docs().value(buffer.name()));
    }
    if (plan.tiles()) {
      fields.add(
          RuntimeTypes.PRODUCTS,
          plan.products(),
          CodeBlock.of("$T.find(capacity)", RuntimeTypes.PRODUCTS));
    }
    fields.addConstructor(BufferFields.withCapacity());
    return type.build();
  }
}
