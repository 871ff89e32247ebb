package dev.sinew.processor.annotation;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.sinew.Activation;
import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One network said in four ways gives the same Java, to the byte. */
class SameNetworkTest {
  private static final String IMPORTS =
      """
      package demo;

      import static dev.sinew.Activation.*;

      import dev.sinew.*;

      """;

  static Stream<Arguments> networks() {
    return Stream.of(
        Arguments.of(
            "a classifier with a skip",
            """
            network Iris {
              input  flower: float[4] scale(1/8)
              hidden = flower -> dense(16) -> relu
              mixed  = hidden + (hidden -> dense(16) -> tanh)
              output species = mixed -> dense(3) -> softmax labels("setosa", "versicolor", "\\"other\\"")
              train {
                loss = crossEntropy
                optimizer = adam(rate = 0.01)
                epochs = 40
                batch = 16
                seed = -7
              }
            }
            """,
            """
            @NeuralNetwork(name = "Iris")
            @Train(loss = "crossEntropy", optimizer = "adam(rate = 0.01)",
                epochs = 40, batch = 16, seed = -7)
            abstract class Model {
              @Input(4) @Scale("1/8") Value flower;
              @Dense(units = 16, activation = RELU) Value hidden;
              @Nn("hidden + (hidden -> dense(16) -> tanh)") Value mixed;
              @Dense(units = 3, activation = SOFTMAX)
              @Output
              @Labels({"setosa", "versicolor", "\\"other\\""})
              Value species;
            }
            """),
        Arguments.of(
            "every activation",
            """
            network All {
              input  x: float[4]
              output fires = x -> dense(2, frozen = all) -> step
              a = x -> dense(5) -> sigmoid
              b = a -> dense(5) -> tanh
              c = b -> dense(5) -> relu
              d = c -> dense(5) -> leakyRelu
              e = d -> dense(5) -> elu
              f = e -> dense(5) -> gelu
              g = f -> dense(5) -> silu
              h = g -> dense(5) -> softplus
              i = h -> dense(5) -> identity
              j = i -> dense(5) -> softmax
              k = j -> dense(5)
              output y = k -> dense(2) -> logSoftmax
              train { loss = negativeLogLikelihood(y) }
            }
            """,
            """
            @NeuralNetwork(name = "All")
            @Train(loss = "negativeLogLikelihood(y)")
            class Every {
              @Input(4) Value x;
              @Dense(units = 2, frozen = "all", activation = STEP) @Output Value fires;
              @Dense(units = 5, from = "x", activation = SIGMOID) Value a;
              @Dense(units = 5, activation = TANH) Value b;
              @Dense(units = 5, activation = RELU) Value c;
              @Dense(units = 5, activation = LEAKY_RELU) Value d;
              @Dense(units = 5, activation = ELU) Value e;
              @Dense(units = 5, activation = GELU) Value f;
              @Dense(units = 5, activation = SILU) Value g;
              @Dense(units = 5, activation = SOFTPLUS) Value h;
              @Dense(units = 5, activation = IDENTITY) Value i;
              @Dense(units = 5, activation = SOFTMAX) Value j;
              @Dense(units = 5, activation = NONE) Value k;
              @Dense(units = 2, activation = LOG_SOFTMAX) @Output Value y;
            }
            """),
        Arguments.of(
            "an interface, images and a range of labels",
            """
            network Digits {
              precision double
              input  pixels: float[8, 8] scale(1/16)
              input  extra: float
              flat   = pixels -> flatten
              bright = flat -> dense(8, bias = false, frozen = all) -> sigmoid
              dark   = extra -> dense(8)
              output digit = (bright * dark) -> dense(10) -> softmax labels("0".."9")
              output sure = bright -> dense(1, frozen = all)
              train { loss = crossEntropy(digit) }
            }
            """,
            """
            @NeuralNetwork
            @Nn({"precision double", "train { loss = crossEntropy(digit) }"})
            interface Digits {
              @Input({8, 8}) @Scale("1/16") Value pixels = Value.NONE;
              @Input Value extra = Value.NONE;
              @Nn("pixels -> flatten") Value flat = Value.NONE;
              @Dense(units = 8, from = "flat", bias = "false", frozen = "all", activation = SIGMOID)
              Value bright = Value.NONE;
              @Dense(units = 8, from = "extra") Value dark = Value.NONE;
              @Nn("(bright * dark) -> dense(10) -> softmax") @Output @Labels(from = "0", to = "9")
              Value digit = Value.NONE;
              @Dense(units = 1, from = "bright", frozen = "all") @Output Value sure = Value.NONE;
            }
            """),
        Arguments.of(
            "written weights",
            """
            network Worked {
              input i: float[2]
              h = i -> dense(2, weight = [[.15, .20], [.25, .30]], bias = [.35, .35]) -> sigmoid
              output o = h -> dense(2) -> sigmoid
              train { loss = halfSquaredError optimizer = sgd(rate = 0.5) batch = 1 }
            }
            """,
            """
            @NeuralNetwork(name = "Worked")
            @Train(loss = "halfSquaredError", optimizer = "sgd(rate = 0.5)", batch = 1)
            class Back {
              @Input(2) Value i;
              @Dense(units = 2, weight = "[[.15, .20], [.25, .30]]", bias = "[.35, .35]",
                  activation = SIGMOID)
              private static Value h;
              @Dense(units = 2, activation = SIGMOID) @Output Value o;
            }
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("networks")
  void sameBytes(String title, String text, String layers, @TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("demo/network.nn");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    String inline = "@NeuralNetwork(\"\"\"\n" + text.replace("\\", "\\\\") + "\"\"\")\n";
    Map<String, String> expected = new TreeMap<>();
    var compilation = NetworkCompiler.compile(new SourceFile("network.nn", text), "demo");
    for (GeneratedClass generated : compilation.classes()) {
      expected.put(generated.path(), generated.text());
    }

    assertEquals(List.of(), compilation.diagnostics().stream().map(Diagnostic::print).toList());
    assertEquals(8, expected.size());
    assertEquals(expected, generated(inline + "interface Inline {}", folder));
    assertEquals(expected, generated("@NeuralNetwork(source = \"network.nn\") class A {}", folder));
    assertEquals(expected, generated(layers, folder));
  }

  @Test
  void everyActivationIsSaidInOneOfThem() {
    String text = networks().map(each -> (String) each.get()[2]).collect(Collectors.joining());
    for (Activation activation : Activation.values()) {
      assertTrue(text.contains("activation = " + activation + ")"), activation.name());
    }
  }

  private static Map<String, String> generated(String type, Path folder) throws IOException {
    JavaFileObject source = JavaFileObjects.forSourceString("demo.Source", IMPORTS + type);
    Compilation compilation =
        javac()
            .withProcessors(new NeuralProcessor())
            .withOptions(
                "-Xlint:all",
                "-Werror",
                "-classpath",
                System.getProperty("java.class.path") + File.pathSeparator + folder)
            .compile(source);
    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.toUri().getPath();
      texts.put(path.substring(path.indexOf("demo/")), text(file));
    }
    return texts;
  }

  private static String text(JavaFileObject file) throws IOException {
    try (var in = file.openInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
