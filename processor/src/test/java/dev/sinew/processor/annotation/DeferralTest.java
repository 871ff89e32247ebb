package dev.sinew.processor.annotation;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A network may use what another processor writes; it then waits for it. */
class DeferralTest {
  private static final String LAYERS =
      """
      package demo;

      import dev.sinew.*;

      @NeuralNetwork(name = "Late")
      abstract class Model {
        @Input(Sizes.FEATURES) Value flower;
        @Dense(units = Sizes.KINDS) @Output Value kind;
      }
      """;

  @Test
  void waitsForAConstant() {
    Compilation compilation =
        compile(LAYERS, "interface Sizes { int FEATURES = 4; int KINDS = 3; }");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation)
        .generatedSourceFile("demo.LateNetwork")
        .contentsAsUtf8String()
        .contains("spec.input(\"flower\", 4);");
  }

  @Test
  void waitsForATypeThatAMethodNames() {
    Compilation compilation =
        compile(
            """
            package demo;

            import dev.sinew.NeuralNetwork;

            @NeuralNetwork("network Late { input x: float[2] output y = x -> dense(2) }")
            interface Model {
              float[] predict(Sizes sizes);
            }
            """,
            "record Sizes(float width, float height) {}");

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("demo.LateNetwork");
  }

  @Test
  void saysSoInTheEndIfNothingCame() {
    Compilation compilation = compile(LAYERS, "interface Size {}");

    assertThat(compilation)
        .hadErrorContaining(
            "error[unresolved]: no network is generated for Model, because its annotations or"
                + " methods name something that is not there; javac says what")
        .inFile(compilation.sourceFiles().get(0))
        .onLineContaining("@NeuralNetwork");
    assertThat(compilation).hadErrorCount(3);
  }

  private static Compilation compile(String model, String late) {
    return javac()
        .withProcessors(new LateProcessor(late), new NeuralProcessor())
        .withOptions("-Xlint:all", "-Werror")
        .compile(JavaFileObjects.forSourceString("demo.Model", model));
  }

  /** Writes a type in the second round. */
  @SupportedAnnotationTypes("*")
  private static final class LateProcessor extends AbstractProcessor {
    private final String type;
    private int round;

    LateProcessor(String type) {
      this.type = type;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round <= 2) {
        write(round == 1 ? "Early" : "Sizes", round == 1 ? "interface Early {}" : type);
      }
      return false;
    }

    private void write(String name, String text) {
      try (Writer out = processingEnv.getFiler().createSourceFile("demo." + name).openWriter()) {
        out.write("package demo; " + text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
