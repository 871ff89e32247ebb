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
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotated types whose networks import files from the folder of their package. */
class ImportsTest {
  private static final String SOFT = "activation soft(v) = v / (1 + abs(v))\n";
  private static final String BLOCK = "block wide(n) = dense(2 * n) -> soft\n";
  private static final String NETWORK = "network N { input x: float[2] output y = x -> wide(1) }\n";

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("demo/blocks.nn", "import \"../common/soft.nn\"\n" + BLOCK);
    write("common/soft.nn", SOFT);
    write("demo/n.nn", "import \"blocks.nn\"\n" + NETWORK);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Compilation compile(String type) {
    JavaFileObject source =
        JavaFileObjects.forSourceString("demo.Model", "package demo; import dev.sinew.*;\n" + type);
    return javac()
        .withProcessors(new NeuralProcessor())
        .withOptions(
            "-Xlint:all",
            "-classpath",
            System.getProperty("java.class.path") + File.pathSeparator + folder)
        .compile(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@NeuralNetwork(source = \"n.nn\") interface Model {}",
        "@NeuralNetwork(\"import \\\"blocks.nn\\\" network N { input x: float[2] "
            + "output y = x -> wide(1) }\") interface Model {}",
        "@NeuralNetwork(name = \"N\") @Nn(\"import \\\"blocks.nn\\\"\") class Model {"
            + " @Input(2) Value x; @Nn(\"x -> wide(1)\") @Output Value y; }"
      })
  void sameBytesAsWrittenInTheText(String type) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    SourceFile alone = new SourceFile("n.nn", BLOCK + SOFT + NETWORK);
    for (GeneratedClass generated : NetworkCompiler.compile(alone, "demo").classes()) {
      expected.put(generated.path(), generated.text());
    }
    assertEquals(7, expected.size());

    Compilation compilation = compile(type);

    assertThat(compilation).succeededWithoutWarnings();
    Map<String, String> texts = new TreeMap<>();
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      String path = file.toUri().getPath();
      try (var in = file.openInputStream()) {
        texts.put(
            path.substring(path.indexOf("demo/")),
            new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertEquals(expected, texts);
  }

  @Test
  void mistakesInAnImportedFilePointAtTheHeadOfTheText() throws IOException {
    write("common/soft.nn", "// all\nactivation soft(v) = v / (1 + w)\n");

    Compilation compilation = compile("@NeuralNetwork(\nsource = \"n.nn\") interface Model {}");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining(
            """
            common/soft.nn:2:31: error[unknown-parameter]: function soft has no parameter called 'w'
                  activation soft(v) = v / (1 + w)
                                                ^
                  did you mean 'v'?""")
        .inFile(JavaFileObjects.forSourceString("demo.Model", ""))
        .onLine(3);
  }

  @Test
  void missingFilesAreNamedWithAllPlaces() throws IOException {
    write("demo/n.nn", "import \"lost.nn\"\n" + NETWORK.replace("wide", "dense"));

    assertThat(compile("@NeuralNetwork(source = \"n.nn\") interface Model {}"))
        .hadErrorContaining(
            """
            n.nn:1:8: error[import-not-found]: the file "lost.nn" was not found
                  import "lost.nn"
                         ^^^^^^^^^
                  looked for demo/lost.nn on the source path
                  looked for demo/lost.nn on the class output, where resources are
                  looked for demo/lost.nn on the class path""");
  }
}
