package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Spreads a long sequence of statements over several methods. HotSpot never compiles a method above
 * 8,000 bytes of bytecode, and 690 straight multiply-adds (7,900 bytes) ran 15 times faster than
 * 710 (8,389 bytes).
 */
final class MethodCuts {
  /** Estimated bytes a method; the estimates are kept on the high side. */
  private static final int BUDGET = 5_000;

  /**
   * A piece that stays together.
   *
   * @param code statements
   * @param bytes of bytecode, estimated
   */
  record Part(CodeBlock code, int bytes) {}

  private MethodCuts() {}

  /** Whether they go into one method. */
  static boolean fit(List<Part> parts) {
    return bodies(parts).size() == 1;
  }

  /**
   * Adds {@code method} with {@code parts} as its body, and as many private methods as are needed
   * to hold them.
   */
  static void add(TypeSpec.Builder type, MethodSpec method, List<Part> parts) {
    List<CodeBlock> bodies = bodies(parts);
    MethodSpec.Builder whole = method.toBuilder();
    if (bodies.size() == 1) {
      type.addMethod(whole.addCode(bodies.get(0)).build());
      return;
    }
    String arguments =
        method.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    List<MethodSpec> pieces = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      String name = (method.isConstructor() ? "allocate" : method.name()) + "Part" + (i + 1);
      MethodSpec.Builder piece =
          MethodSpec.methodBuilder(name)
              .addModifiers(Modifier.PRIVATE)
              .addParameters(method.parameters())
              .addCode(bodies.get(i));
      if (method.modifiers().contains(Modifier.STATIC)) {
        piece.addModifiers(Modifier.STATIC);
      }
      pieces.add(piece.build());
      whole.addStatement("$N($L)", name, arguments);
    }
    type.addMethod(whole.build());
    pieces.forEach(type::addMethod);
  }

  private static List<CodeBlock> bodies(List<Part> parts) {
    List<CodeBlock> bodies = new ArrayList<>();
    CodeBlock.Builder body = CodeBlock.builder();
    int bytes = 0;
    for (Part part : parts) {
      if (bytes > 0 && bytes + part.bytes() > BUDGET) {
        bodies.add(body.build());
        body = CodeBlock.builder();
        bytes = 0;
      }
      body.add(part.code());
      bytes += part.bytes();
    }
    bodies.add(body.build());
    return bodies;
  }
}
