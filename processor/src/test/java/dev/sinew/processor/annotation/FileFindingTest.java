package dev.sinew.processor.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the file of an annotated type may lie, in folders laid out as Maven and Gradle do. */
class FileFindingTest {
  private static final String NETWORK =
      "network %s { input x: float[2] output y = x -> dense(1) }\n";

  @TempDir Path project;

  @BeforeEach
  void writeTheType() throws IOException {
    String type = "package demo; @dev.sinew.NeuralNetwork(source = \"late.nn\") interface Model {}";
    write("src/main/java/demo/Model.java", type);
  }

  @Test
  void inSrcMainNnOfMaven() throws IOException {
    write("src/main/nn/demo/late.nn", NETWORK.formatted("Beside"));

    assertEquals("", compile("target/classes"));
    assertGenerated("Beside");
  }

  @Test
  void inSrcMainNnOfGradle() throws IOException {
    write("src/main/nn/demo/late.nn", NETWORK.formatted("Beside"));

    assertEquals("", compile("build/classes/java/main"));
    assertGenerated("Beside");
  }

  @Test
  void inSrcTestNnForTests() throws IOException {
    write("src/main/nn/demo/late.nn", NETWORK.formatted("OfMain"));
    write("src/test/nn/demo/late.nn", NETWORK.formatted("OfTest"));

    assertEquals("", compile("target/test-classes"));
    assertGenerated("OfTest");
  }

  @Test
  void besideTheSource() throws IOException {
    write("src/main/java/demo/late.nn", NETWORK.formatted("Beside"));

    assertEquals("", compile("target/classes", "-sourcepath", path("src/main/java")));
    assertGenerated("Beside");
  }

  @Test
  void inTheFolderBesideTheSourcesIfTheOutputIsElsewhere(@TempDir Path elsewhere)
      throws IOException {
    write("src/main/nn/demo/late.nn", NETWORK.formatted("Beside"));

    assertEquals("", compile(elsewhere.toString(), "-sourcepath", path("src/main/java")));
    assertTrue(Files.isRegularFile(elsewhere.resolve("demo/BesideNetwork.java")));
  }

  @Test
  void whereTheOptionSaysBeforeAllElse() throws IOException {
    write("networks/demo/late.nn", NETWORK.formatted("Named"));
    write("src/main/nn/demo/late.nn", NETWORK.formatted("Beside"));
    String folders = path("none") + File.pathSeparator + path("networks");

    assertEquals("", compile("target/classes", "-Asinew.source=" + folders));
    assertGenerated("Named");
  }

  @Test
  void namesEveryPlaceLookedIn() throws IOException {
    String expected =
        """
        error[file-not-found]: late.nn was not found. Looked in:
          demo/late.nn in %s
          demo/late.nn on the source path
          demo/late.nn on the class output, where resources are
          demo/late.nn on the class path
          demo/late.nn in %s
        Put it below src/main/nn or src/main/resources in the folder of the package of Model, or name\
         its folder by -Asinew.source"""
            .formatted(path("networks"), path("src/main/nn"));

    assertEquals(
        expected.replace("\n", "\n  "),
        compile("target/classes", "-Asinew.source=" + path("networks")));
  }

  @Test
  void refusesOptionsThatMeanNothing() throws IOException {
    write("src/main/nn/demo/late.nn", NETWORK.formatted("Beside"));

    assertEquals(
        "error[unknown-option]: there is no option -Asinew.sorce; the processor knows"
            + " -Asinew.source",
        compile("target/classes", "-Asinew.sorce=networks"));
    assertEquals(
        "error[no-folder]: -Asinew.source names no folder; write the one with the .nn files behind"
            + " it, as a path",
        compile("target/classes", "-Asinew.source"));
    assertEquals(
        "error[bad-option]: -Asinew.source names a folder that cannot be one: \"a\0b\"",
        compile("target/classes", "-Asinew.source=a\0b"));
  }

  private String path(String inProject) {
    return project.resolve(inProject).toString();
  }

  private void write(String inProject, String text) throws IOException {
    Path file = project.resolve(inProject);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void assertGenerated(String network) {
    assertTrue(Files.isRegularFile(project.resolve("out/demo/" + network + "Network.java")));
  }

  /** What javac says, all errors one after the other. */
  private String compile(String output, String... options) throws IOException {
    Path classes = project.resolve(output);
    Path generated = classes.startsWith(project) ? project.resolve("out") : classes;
    Files.createDirectories(classes);
    Files.createDirectories(generated);
    List<String> all =
        new ArrayList<>(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("-Xlint:all", "-Werror", "-proc:only"));
    all.addAll(List.of(options));
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
      var sources = files.getJavaFileObjects(project.resolve("src/main/java/demo/Model.java"));
      var task = javac.getTask(null, files, found, all, null, sources);
      task.setProcessors(List.of(new NeuralProcessor()));
      task.call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
        .collect(Collectors.joining("\n"));
  }
}
