package dev.sinew.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class MethodCutsTest {
  @Test
  void shortBodyStaysWhole() {
    assertEquals(List.of("run"), methods(method("run"), 3, 1_000));
  }

  @Test
  void longBodyIsCutInOrder() {
    assertEquals(
        List.of("run", "runPart1", "runPart2", "runPart3"), methods(method("run"), 11, 1_000));
  }

  @Test
  void partThatIsTooLargeStandsAlone() {
    assertEquals(List.of("run", "runPart1", "runPart2"), methods(method("run"), 2, 9_000));
  }

  @Test
  void noParts() {
    assertEquals(List.of("run"), methods(method("run"), 0, 0));
  }

  @Test
  void constructorIsCutIntoAllocations() {
    MethodSpec constructor = MethodSpec.constructorBuilder().build();
    assertEquals(List.of("<init>", "allocatePart1", "allocatePart2"), methods(constructor, 6, 999));
  }

  @Test
  void piecesTakeWhatTheMethodTakes() {
    TypeSpec type = cut(method("run"), 6, 1_000);
    assertEquals("runPart1(n);\nrunPart2(n);\n", type.methodSpecs().get(0).code().toString());
    assertEquals(
        "private static void runPart2(int n) {\n  step5();\n}\n",
        type.methodSpecs().get(2).toString());
  }

  private static MethodSpec method(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addParameter(TypeName.INT, "n")
        .build();
  }

  private static List<String> methods(MethodSpec method, int parts, int bytes) {
    return cut(method, parts, bytes).methodSpecs().stream().map(MethodSpec::name).toList();
  }

  private static TypeSpec cut(MethodSpec method, int parts, int bytes) {
    TypeSpec.Builder type = TypeSpec.classBuilder("Cut");
    MethodCuts.add(
        type,
        method,
        IntStream.range(0, parts)
            .mapToObj(i -> new MethodCuts.Part(CodeBlock.of("step$L();\n", i), bytes))
            .toList());
    return type.build();
  }
}
