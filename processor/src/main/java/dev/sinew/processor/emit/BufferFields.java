package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Declares arrays as fields and allocates them in one place, spread over methods where there are
 * hundreds.
 */
final class BufferFields {
  private static final int FIELD_BYTES = 24;

  private final TypeSpec.Builder type;
  private final List<FieldSpec> fields = new ArrayList<>();
  private final List<MethodCuts.Part> allocations = new ArrayList<>();

  BufferFields(TypeSpec.Builder type) {
    this.type = type;
  }

  /** A field that holds {@code value}, for example {@code new float[capacity][64]}. */
  void add(TypeName fieldType, String name, CodeBlock value) {
    add(fieldType, name, value, Optional.empty());
  }

  /** The same, with what its comment says. */
  void add(TypeName fieldType, String name, CodeBlock value, Optional<String> comment) {
    FieldSpec.Builder field = FieldSpec.builder(fieldType, name);
    comment.ifPresent(text -> field.addJavadoc("$L\n", Javadocs.text(text)));
    fields.add(field.build());
    CodeBlock statement = CodeBlock.builder().addStatement("this.$N = $L", name, value).build();
    allocations.add(new MethodCuts.Part(statement, FIELD_BYTES));
  }

  /**
   * Adds the fields, and the constructor or method that allocates them, which takes what {@code
   * prototype} takes. Fields that a constructor sets itself are final; those that a part of it sets
   * cannot be.
   */
  void addAllocation(MethodSpec prototype) {
    boolean whole = prototype.isConstructor() && MethodCuts.fit(allocations);
    for (FieldSpec field : fields) {
      FieldSpec.Builder declared = field.toBuilder();
      if (whole) {
        declared.addModifiers(Modifier.FINAL);
      }
      type.addField(declared.build());
    }
    MethodCuts.add(type, prototype, allocations);
  }
}
