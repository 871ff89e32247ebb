package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every annotated type of the documentation compiles without a warning, or fails as the block below
 * it shows. Its block is marked {@code java type}, what javac says {@code text javac}: the line,
 * counted within the block, and the first line of the message. The network above a type is the file
 * {@code digits.nn} to it.
 */
class AnnotatedBlocksTest {
  private static final String FRAME =
      "package docs; import static dev.sinew.Activation.*; import dev.sinew.*; ";
  private static final Pattern NAME =
      Pattern.compile("^(?:interface|.*class) (\\w+)", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> everyType(@TempDir Path folder) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Page page : Page.all()) {
      List<Block> blocks = page.blocks();
      String network = "";
      for (int i = 0; i < blocks.size(); i++) {
        Block block = blocks.get(i);
        network = block.is("nn") ? block.text() : network;
        if (block.is("java", "type")) {
          boolean fails = i + 1 < blocks.size() && blocks.get(i + 1).is("text", "javac");
          String expected = fails ? blocks.get(i + 1).text() : "";
          String file = network;
          Path own = folder.resolve("block" + tests.size());
          tests.add(
              DynamicTest.dynamicTest(
                  block.place(), () -> assertEquals(expected, compile(own, block.text(), file))));
        }
      }
    }
    assertEquals(6, tests.size());
    return tests.stream();
  }

  /** What javac says, a line for each message. */
  private static String compile(Path folder, String type, String network) throws IOException {
    Matcher name = NAME.matcher(type);
    name.find();
    Path source = folder.resolve("docs/" + name.group(1) + ".java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, FRAME + type);
    Files.writeString(folder.resolve("docs/digits.nn"), network);
    List<String> options =
        List.of(
            "-d",
            folder.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            "-Xlint:all,-processing,-path",
            "-processor",
            "dev.sinew.processor.annotation.NeuralProcessor",
            "-Asinew.source=" + folder);
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
      var task = javac.getTask(null, files, found, options, null, files.getJavaFileObjects(source));
      task.call();
    }
    return found.getDiagnostics().stream()
        .map(AnnotatedBlocksTest::print)
        .collect(Collectors.joining());
  }

  private static String print(Diagnostic<? extends JavaFileObject> found) {
    JavaFileObject source = found.getSource();
    String place =
        source == null ? "" : Path.of(source.toUri()).getFileName() + ":" + found.getLineNumber();
    String message = found.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    return place + ": " + message.replaceFirst("^.*?(?=error\\[)", "") + "\n";
  }
}
