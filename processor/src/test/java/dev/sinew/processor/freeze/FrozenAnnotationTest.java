package dev.sinew.processor.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.annotation.NeuralProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types whose annotation names a model file, in folders as a project has them. */
final class FrozenAnnotationTest {
  private static final String NETWORK =
      """
      network Sides {
        input  x: float[20]
        output side = x -> dense(8) -> relu -> dense(2) labels("left", "right")
      }
      """;
  private static final String TYPE =
      """
      package demo;

      @dev.sinew.NeuralNetwork(source = "sides.nn", weights = "sides.safetensors")
      interface Sides {
        Side side(float[] x);
      }
      """;

  @TempDir Path project;

  @BeforeEach
  void writeTheProject() throws Exception {
    write("src/main/nn/demo/sides.nn", NETWORK);
    write("src/main/java/demo/Sides.java", TYPE);
    write("src/main/java/demo/Side.java", "package demo; enum Side { LEFT, RIGHT }");
    trained(NETWORK, "Sides").save(project.resolve("src/main/nn/demo/sides.safetensors"));
  }

  @Test
  void typedMethodsWithoutTheRuntime() throws Exception {
    assertEquals("", compile());
    assertFalse(Files.exists(project.resolve("target/classes/demo/SidesNetwork.class")));
    assertTrue(Files.exists(project.resolve("target/classes/demo/FrozenSides.weights")));
    URL[] classes = {project.resolve("target/classes").toUri().toURL()};
    try (URLClassLoader loader =
        new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass("demo.FrozenSides");
      Object frozen = type.getConstructor().newInstance();
      type.getMethod("selfTest").invoke(frozen);
      Object label = type.getMethod("classify", float[].class).invoke(frozen, new float[20]);
      Object side = type.getMethod("side", float[].class).invoke(frozen, new float[20]);
      assertEquals(label, side.toString().toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void modelFileOfAnotherNetwork() throws Exception {
    trained(NETWORK.replace("dense(8)", "dense(9)"), "Sides")
        .save(project.resolve("src/main/nn/demo/sides.safetensors"));
    assertEquals(
        "Sides.java:3:57: error[weights-unusable]: the network cannot be frozen with"
            + " sides.safetensors: sides.safetensors does not fit network Sides.\n"
            + "    side.dense1.weight: Sides has shape [8, 20], the file has [9, 20]\n"
            + "    side.dense1.bias: Sides has shape [8], the file has [9]\n"
            + "    side.dense2.weight: Sides has shape [2, 8], the file has [2, 9]\n",
        compile());
  }

  @Test
  void missingModelFile() throws Exception {
    Files.delete(project.resolve("src/main/nn/demo/sides.safetensors"));
    String message = compile();
    assertTrue(
        message.startsWith(
            "Sides.java:3:57: error[file-not-found]: sides.safetensors was not found. Looked in:"),
        message);
  }

  private static Network trained(String text, String name) throws Exception {
    return (Network)
        JavaTexts.load(NetworkCompiler.compile(new SourceFile("n.nn", text), "demo").classes())
            .loadClass("demo." + name + "Network")
            .getConstructor(long.class)
            .newInstance(3);
  }

  private void write(String path, String text) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What javac says, without the folder of the files. */
  private String compile() throws IOException {
    Files.createDirectories(project.resolve("target/classes"));
    JavaCompiler javac = JavaTexts.compiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (var files = javac.getStandardFileManager(messages, null, null)) {
      var sources =
          files.getJavaFileObjectsFromFiles(List.of(file("Sides.java"), file("Side.java")));
      List<String> options =
          List.of("-Xlint:all", "-d", project.resolve("target/classes").toString());
      var task = javac.getTask(null, files, messages, options, null, sources);
      task.setProcessors(List.of(new NeuralProcessor()));
      task.call();
    }
    return messages.getDiagnostics().stream()
        .map(
            each ->
                Path.of(each.getSource().toUri()).getFileName()
                    + ":"
                    + each.getLineNumber()
                    + ":"
                    + each.getColumnNumber()
                    + ": "
                    + each.getMessage(Locale.ROOT)
                    + "\n")
        .collect(Collectors.joining());
  }

  private File file(String name) {
    return project.resolve("src/main/java/demo").resolve(name).toFile();
  }
}
