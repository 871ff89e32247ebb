package dev.sinew.processor.annotation;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Methods in types of the caller's own: the program asks the network both ways and must hear the
 * same. Weights are written out, so that the answers are worked out by hand.
 */
class TypedPredictTest {
  /** y = (x0 - x1, x1 - x0), so the larger number wins. */
  private static final String LARGER =
      """
      network Larger {
        input x: float[2]
        output which = x -> dense(2, weight = [[1, -1], [-1, 1]], bias = [0, 0])%s
      }
      """;

  @Test
  void recordInEnumOut() throws Exception {
    String answer =
        run(
            LARGER.formatted(" labels(\"first\", \"second\")"),
            "Side predict(Pair pair);",
            "record Pair(float left, double right) {}\nenum Side { FIRST, SECOND }",
            "network.predict(new Pair(3, 2)) + \" \" + network.predict(new Pair(2, 3))");

    assertEquals("FIRST SECOND", answer);
  }

  @Test
  void numbersInLabelOut() throws Exception {
    String answer =
        run(
            LARGER.formatted(" labels(\"first\", \"second\")"),
            "String which(int left, long right);",
            "",
            "network.which(3, 2) + \" \" + network.which(2, 3)");

    assertEquals("first second", answer);
  }

  @Test
  void arrayInRecordOfNumbersOut() throws Exception {
    String answer =
        run(
            LARGER.formatted(""),
            "Gap gap(float[] x);",
            "record Gap(float toFirst, double toSecond) {}",
            "network.gap(new float[] {5, 2})");

    assertEquals("Gap[toFirst=3.0, toSecond=-3.0]", answer);
  }

  @Test
  void oneNumberOut() throws Exception {
    String answer =
        run(
            "network Sum { input x: float[3]"
                + " output sum = x -> dense(1, weight = [[1, 2, 3]], bias = [4]) }",
            "double sum(Numbers numbers);",
            "record Numbers(float[] any) {}",
            "network.sum(new Numbers(new float[] {1, 10, 100}))");

    assertEquals("325.0", answer);
  }

  @Test
  void severalInputsByNameAndSeveralOutputsInARecord() throws Exception {
    String answer =
        run(
            """
            network Two {
              input a: float[2]
              input b: float
              output sum = a -> dense(1, weight = [[1, 1]], bias = [0])
              output kind = b -> dense(2, weight = [[1], [-1]], bias = [0, 0]) labels("up", "down")
            }
            """,
            "Both both(Given given);",
            """
            record Given(double b, Point a) {}
            record Point(float x, float y) {}
            record Both(Kind kind, float sum) {}
            enum Kind { UP, DOWN }
            """,
            "network.both(new Given(-1, new Point(2, 3)))");

    assertEquals("Both[kind=DOWN, sum=5.0]", answer);
  }

  @Test
  void doubleNetworkInARecordWithALabelAndTheArray() throws Exception {
    String answer =
        run(
            """
            network Fine {
              precision double
              input x: float[1]
              output y = x -> dense(1, weight = [[1]], bias = [0]) labels("low", "high")
            }
            """,
            "Answer of(double x);",
            "record Answer(String y) {}",
            "network.of(0.4) + network.of(0.6)");

    assertEquals("Answer[y=low]Answer[y=high]", answer);
  }

  @Test
  void methodsThatTheClassHasAnyway() throws Exception {
    String answer =
        run(
            LARGER.formatted(" labels(\"first\", \"second\")"),
            """
            float[] predict(float[] x);
            void predict(float[] x, float[] which);
            String classify(float[] x);
            dev.sinew.Parameters parameters();
            default String twice() { return classify(new float[] {1, 0}) + parameters().spec(); }
            """,
            "",
            "network.twice()");

    assertEquals("firstLarger(x[2]) -> which[2]", answer);
  }

  @Test
  void inheritedMethodsAndNestedTypes() throws Exception {
    String answer =
        run(
            LARGER.formatted(" labels(\"0\", \"1\")"),
            "enum Side { LEFT, RIGHT } record Pair(float left, float right) {}",
            "interface Base { Asked.Side side(Asked.Pair pair); }",
            "network.side(new Asked.Pair(0, 1))",
            " extends Base");

    assertEquals("RIGHT", answer);
  }

  @Test
  void noEnumForANumberThatIsNone() {
    InvocationTargetException thrown =
        assertThrows(
            InvocationTargetException.class,
            () ->
                run(
                    LARGER.formatted(" labels(\"first\", \"second\")"),
                    "Side predict(float left, float right);",
                    "enum Side { FIRST, SECOND }",
                    "network.predict(Float.NaN, 0)"));

    ArithmeticException cause = assertInstanceOf(ArithmeticException.class, thrown.getCause());
    assertEquals(
        "Score 0 of output which is NaN, so no class wins. Check that the inputs are finite numbers"
            + " of the size the network was trained on.",
        cause.getMessage());
  }

  @Test
  void readsAsIfWrittenByHand() {
    Compilation compilation =
        compile(
            "network Digits { input pixels: float[8, 8]"
                + " output digit = pixels -> flatten -> dense(10) labels(\"0\"..\"9\") }",
            "Digit predict(Image image);",
            """
            record Image(float[] pixels) {}
            enum Digit { ZERO, ONE, TWO, THREE, FOUR, FIVE, SIX, SEVEN, EIGHT, NINE }
            """,
            "",
            "");

    assertThat(compilation).succeededWithoutWarnings();
    var source =
        assertThat(compilation).generatedSourceFile("demo.DigitsNetwork").contentsAsUtf8String();
    source.contains("public final class DigitsNetwork extends Network implements Asked {");
    source.contains("  private static final Digit[] DIGIT = Digit.values();\n");
    source.contains(
        """
          @Override
          public Digit predict(Image image) {
            return DIGIT[Winner.of(predict(image.pixels()), "digit")];
          }
        """
            .indent(0));
  }

  private static String run(String network, String methods, String types, String program)
      throws Exception {
    return run(network, methods, types, program, "");
  }

  /**
   * What {@code program} gives, where {@code network} is of the interface's type.
   *
   * @param types a line each
   */
  private static String run(
      String network, String methods, String types, String program, String extended)
      throws Exception {
    Compilation compilation = compile(network, methods, types, program, extended);
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.toUri().getPath();
        String name = path.substring(path.indexOf("demo/"), path.length() - ".class".length());
        try (var in = file.openInputStream()) {
          classes.put(name.replace('/', '.'), in.readAllBytes());
        }
      }
    }
    ClassLoader loader =
        new ClassLoader(TypedPredictTest.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    var method = loader.loadClass("demo.Program").getDeclaredMethod("run");
    method.setAccessible(true);
    return (String) method.invoke(null);
  }

  private static Compilation compile(
      String network, String methods, String types, String program, String extended) {
    String name = network.substring("network ".length(), network.indexOf(" {"));
    String source =
        """
        package demo;

        import dev.sinew.NeuralNetwork;

        @NeuralNetwork(\"""
        %s
        \""")
        interface Asked%s {
          %s
        }

        class Program {
          static String run() {
            Asked network = new %sNetwork(1);
            return "" + %s;
          }
        }
        """
            .formatted(network, extended, methods, name, program.isEmpty() ? "network" : program);
    List<JavaFileObject> files = new ArrayList<>();
    files.add(JavaFileObjects.forSourceString("demo.Asked", source));
    for (String type : types.lines().toList()) {
      String simpleName = type.split("[ (]", -1)[1];
      files.add(JavaFileObjects.forSourceString("demo." + simpleName, "package demo; " + type));
    }
    return javac()
        .withProcessors(new NeuralProcessor())
        .withOptions("-Xlint:all", "-Werror")
        .compile(files);
  }
}
