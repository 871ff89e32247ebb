package dev.sinew.processor.annotation;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The annotation as javac sees it: what it generates, and where its mistakes point. */
class NeuralProcessorTest {
  private static final String XOR =
      """
      network Xor {
        input bits: float[2]
        output odd = bits -> dense(2) -> tanh -> dense(1) -> sigmoid
        train { loss = halfSquaredError }
      }
      """;

  private static final List<String> CLASSES =
      List.of("Network", "Pass", "Weights", "Values", "Gradients", "Forward", "Backward", "Loss");

  @Test
  void inlineTextGivesTheSameClassesAsTheCompiler() {
    Compilation compilation =
        compile(
            """
            package demo;

            import dev.sinew.NeuralNetwork;

            @NeuralNetwork(\"""
            %s\""")
            interface Model {
              default String odd(float[] bits) {
                return java.util.Arrays.toString(new XorNetwork(1).predict(bits));
              }
            }
            """
                .formatted(XOR));

    assertThat(compilation).succeededWithoutWarnings();
    List<GeneratedClass> expected =
        NetworkCompiler.compile(new SourceFile("@NeuralNetwork on Model", XOR), "demo").classes();
    assertEquals(CLASSES.size(), expected.size());
    for (GeneratedClass generated : expected) {
      assertThat(compilation)
          .generatedSourceFile(generated.qualifiedName())
          .contentsAsUtf8String()
          .isEqualTo(generated.text());
    }
  }

  @Test
  void fileAmongTheResources(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("demo/xor.nn");
    Files.createDirectories(file.getParent());
    Files.writeString(file, XOR);

    Compilation compilation = compile(sourceIs("xor.nn"), "-classpath", classPathAnd(folder));

    assertThat(compilation).succeededWithoutWarnings();
    for (String role : CLASSES) {
      assertThat(compilation)
          .generatedSourceFile("demo.Xor" + role)
          .contentsAsUtf8String()
          .contains("@Generated(\"network Xor\")");
    }
  }

  @Test
  void mistakeInTheTextPointsAtTheAttributeAndShowsTheLine() {
    Compilation compilation =
        compile(
            """
            package demo;

            import dev.sinew.NeuralNetwork;

            @NeuralNetwork(
                value = "network Xor { input bits: float[2] output odd = bits -> dens(1) }")
            interface Model {}
            """);

    assertThat(compilation).failed();
    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            asJavacPrints(
                """
            @NeuralNetwork on Model:1:57: error[unknown-step]: there is no step called 'dens'
                network Xor { input bits: float[2] output odd = bits -> dens(1) }
                                                                        ^^^^^^^
                did you mean 'dense'?\
            """))
        .inFile(compilation.sourceFiles().get(0))
        .onLineContaining("value = ");
  }

  @Test
  void mistakeInTheFileNamesTheFile(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("demo"));
    Files.writeString(folder.resolve("demo/xor.nn"), XOR.replace("bits ->", "bit ->"));

    Compilation compilation = compile(sourceIs("xor.nn"), "-classpath", classPathAnd(folder));

    assertThat(compilation)
        .hadErrorContaining(
            asJavacPrints(
                """
            xor.nn:3:16: error[unknown-name]: no value is called 'bit'
                  output odd = bit -> dense(2) -> tanh -> dense(1) -> sigmoid
                               ^^^
                did you mean 'bits'?\
            """))
        .inFile(compilation.sourceFiles().get(0))
        .onLineContaining("@NeuralNetwork");
  }

  @Test
  void missingFileNamesEveryPlaceLookedIn() {
    Compilation compilation = compile(sourceIs("lost.nn"));

    assertThat(compilation)
        .hadErrorContaining(
            asJavacPrints(
                """
            error[file-not-found]: lost.nn was not found. Looked in:
              demo/lost.nn on the source path
              demo/lost.nn on the class output, where resources are
              demo/lost.nn on the class path
            Put it below src/main/nn or src/main/resources in the folder of the package of Model, or\
             name its folder by -Asinew.source\
            """))
        .inFile(compilation.sourceFiles().get(0))
        .onLineContaining("lost.nn");
  }

  @Test
  void fileNameFromTheRoot() {
    assertThat(compile(sourceIs("/demo/xor.nn")))
        .hadErrorContaining(
            "error[bad-file-name]: \"/demo/xor.nn\" is no file name relative to the package of"
                + " Model: write it with forward slashes, without '..' and spaces,"
                + " and not from the root");
  }

  @Test
  void fileNamesThatJavacDoesNotTake() {
    for (String name :
        List.of("my xor.nn", "../xor.nn", "a\\\\xor.nn", "c:/xor.nn", "a//xor.nn", "./x")) {
      assertThat(compile(sourceIs(name))).hadErrorContaining("error[bad-file-name]: ");
    }
  }

  @Test
  void fileThatIsNotUtf8(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("demo"));
    Files.write(
        folder.resolve("demo/xor.nn"),
        "network Gr\u00fcn {}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(compile(sourceIs("xor.nn"), "-classpath", classPathAnd(folder)))
        .hadErrorContaining("error[file-unreadable]: xor.nn could not be read: it is not UTF-8");
  }

  @Test
  void parametersOfTheNetwork() {
    String text =
        "network Wide(width = 4, rate = 0.1) { input x: float[2]"
            + " output y = x -> dense(width) -> relu -> dense(1)"
            + " train { loss = meanSquaredError optimizer = sgd(rate = rate) } }";
    Compilation compilation =
        compile(
            "package demo; @dev.sinew.NeuralNetwork(value = \""
                + text
                + "\", parameters = \"width = 32, rate=1/16\") interface Model {}");

    assertThat(compilation).succeededWithoutWarnings();
    var source =
        assertThat(compilation).generatedSourceFile("demo.WideNetwork").contentsAsUtf8String();
    source.contains("network Wide(width = 32, rate = 1 / 16) {");
    source.contains("Initializer.xavierUniform(2, 32)");
    source.contains("Optimizer.sgd(0.0625");
  }

  @Test
  void neitherTextNorFile() {
    assertThat(compile("package demo; @dev.sinew.NeuralNetwork interface Model {}"))
        .hadErrorContaining(
            "error[nothing-given]: @NeuralNetwork on Model names no network: give the text itself, a"
                + " file as in @NeuralNetwork(source = \"digits.nn\"), or fields such as @Input(4)"
                + " Value flower");
  }

  @Test
  void bothTextAndFile() {
    assertThat(
            compile(
                "package demo; @dev.sinew.NeuralNetwork(value = \"network A {}\", source = \"a.nn\")"
                    + " interface Model {}"))
        .hadErrorContaining(
            "error[two-networks]: @NeuralNetwork on Model gives a text and a file; leave out one of"
                + " the two");
  }

  @Test
  void twoTypesThatGiveOneClass() {
    String annotation = "@dev.sinew.NeuralNetwork(\"" + XOR.replace("\n", " ") + "\")";
    Compilation compilation =
        compile("package demo; " + annotation + " interface A {}\n" + annotation + " class B {}");

    assertThat(compilation)
        .hadErrorContaining(
            "error[class-exists]: the class demo.XorNetwork is there already, so B cannot generate"
                + " it; rename the network or the class");
  }

  @Test
  void oneBadTypeDoesNotHideAnother() {
    Compilation compilation =
        compile(
            """
            package demo;
            @dev.sinew.NeuralNetwork("network A { input x: float }")
            interface First {}
            @dev.sinew.NeuralNetwork("network B { input x: float[0] output y = x -> dense(1) }")
            interface Second {}
            """);

    assertThat(compilation).hadErrorContaining("error[no-output]: network A has no output");
    assertThat(compilation)
        .hadErrorContaining("error[out-of-range]: a size must be a whole number from 1");
  }

  private static String sourceIs(String file) {
    return """
        package demo;

        import dev.sinew.NeuralNetwork;

        @NeuralNetwork(source = "%s")
        interface Model {}
        """
        .formatted(file);
  }

  /** javac indents all lines of a message but the first by two. */
  private static String asJavacPrints(String message) {
    return message.replace("\n", "\n  ");
  }

  private static Compilation compile(String source, String... options) {
    List<Object> all = new ArrayList<>(Arrays.asList("-Xlint:all", "-Werror"));
    all.addAll(Arrays.asList(options));
    JavaFileObject file = JavaFileObjects.forSourceString("demo.Model", source);
    return javac().withProcessors(new NeuralProcessor()).withOptions(all).compile(file);
  }

  private static String classPathAnd(Path folder) {
    return System.getProperty("java.class.path") + File.pathSeparator + folder;
  }
}
