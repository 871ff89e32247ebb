package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.tree.Tree;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every network of the documentation, the examples and the compiler's test cases that annotations
 * can say gives the same Java from a file, as a text in an annotation, and layer by layer, to the
 * byte. What annotations cannot say: a network with parameters of its own, documentation, and
 * functions around the network.
 */
class BothFrontEndsTest {
  /**
   * One network said in two ways.
   *
   * @param text with precision and functions first and training last, as annotations have it
   * @param layers an annotated type
   */
  private record Said(String text, String layers) {}

  /**
   * @param left what stands before the text that the annotation holds
   */
  private record Value(String annotation, String name, String left, String right) {
    String field() {
      return "  " + annotation + " @Nn(" + quoted(right) + ") Value " + name + ";\n";
    }

    String statement() {
      return left + right;
    }
  }

  /** The examples, and the cases of the compiler's own tests. */
  private static final List<Path> FOLDERS =
      List.of(Path.of("src/main/nn"), Path.of("../processor/src/test/resources/cases"));

  private static final String IMPORTS = "package docs; import dev.sinew.*;\n";

  @TestFactory
  Stream<DynamicTest> everyNetwork(@TempDir Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Page.all()
        .forEach(
            page ->
                page.blocks().stream()
                    .filter(block -> block.is("nn"))
                    .forEach(block -> texts.put(block.place(), block.text())));
    for (Path folderOfNetworks : FOLDERS) {
      try (Stream<Path> files = Files.walk(folderOfNetworks)) {
        for (Path file : files.filter(found -> found.toString().endsWith(".nn")).toList()) {
          texts.put(folderOfNetworks.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    List<DynamicTest> tests = new ArrayList<>();
    texts.forEach(
        (place, text) ->
            layers(text)
                .ifPresent(
                    said -> {
                      Path own = folder.resolve("network" + tests.size());
                      tests.add(DynamicTest.dynamicTest(place, () -> same(own, said)));
                    }));
    assertTrue(tests.size() >= 20, tests.size() + " networks");
    return tests.stream();
  }

  private static void same(Path folder, Said said) throws IOException {
    String text = said.text();
    Map<String, String> expected = new TreeMap<>();
    for (GeneratedClass generated :
        NetworkCompiler.compile(new SourceFile("my.nn", text), "docs").classes()) {
      expected.put(generated.path(), generated.text());
    }

    assertEquals(expected, generated(folder.resolve("layers"), said.layers()));
    String inline = "@NeuralNetwork(" + quoted(text) + ") interface Inline {}";
    assertEquals(expected, generated(folder.resolve("inline"), inline));
  }

  /** The only network of a text as an annotated type; empty if annotations cannot say it. */
  private static Optional<Said> layers(String text) {
    DiagnosticLog log = new DiagnosticLog(new SourceFile("my.nn", text));
    Tree.File file = NnReader.read(log);
    if (log.hasErrors()
        || text.contains("/**")
        || file.declarations().size() != 1
        || !(file.declarations().get(0) instanceof Tree.Network network)
        || !network.parameters().isEmpty()
        || NetworkCompiler.compile(new SourceFile("my.nn", text), "docs").failed()) {
      return Optional.empty();
    }
    List<String> before = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    List<String> values = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (Tree.Statement statement : network.statements()) {
      Optional<Value> value = value(statement, text);
      if (value.isPresent()) {
        fields.add(value.get().field());
        values.add(value.get().statement());
      } else {
        String written = slice(text, statement.span().start(), statement.span().end());
        (statement instanceof Tree.Train ? after : before).add(written);
      }
    }
    List<String> whole = Stream.concat(before.stream(), after.stream()).toList();
    String name = network.name().text();
    String layers =
        "@NeuralNetwork(name = %s)\n%sabstract class Layers {\n%s}\n"
            .formatted(quoted(name), nn(whole), String.join("", fields));
    String ordered =
        Stream.of(before, values, after)
            .flatMap(List::stream)
            .collect(Collectors.joining("\n", "network " + name + " {\n", "\n}\n"));
    return Optional.of(new Said(ordered, layers));
  }

  private static String nn(List<String> statements) {
    return statements.isEmpty()
        ? ""
        : statements.stream()
            .map(BothFrontEndsTest::quoted)
            .collect(Collectors.joining(", ", "@Nn({", "})\n"));
  }

  /** A value as a field, whose annotation carries what follows the name, and as a statement. */
  private static Optional<Value> value(Tree.Statement statement, String text) {
    int end = statement.span().end();
    if (statement instanceof Tree.Input input) {
      String name = input.name().text();
      String type = slice(text, input.type().orElseThrow().span().start(), end);
      return Optional.of(new Value("@Input", name, "input " + name + ": ", type));
    } else if (statement instanceof Tree.Let let) {
      String name = let.name().text();
      String right = slice(text, let.value().span().start(), end);
      return Optional.of(new Value("", name, name + " = ", right));
    } else if (statement instanceof Tree.Output output) {
      String name = output.name().orElseThrow().text();
      String right = slice(text, output.value().span().start(), end);
      return Optional.of(new Value("@Output", name, "output " + name + " = ", right));
    }
    return Optional.empty();
  }

  private static String slice(String text, int start, int end) {
    return text.substring(start, end);
  }

  private static String quoted(String text) {
    String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    return '"' + escaped + '"';
  }

  /** What the annotation processor writes for a type. */
  private static Map<String, String> generated(Path folder, String type) throws IOException {
    Path source = folder.resolve("in/docs/Type.java");
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.createDirectories(source.getParent());
    Files.writeString(source, IMPORTS + type);
    List<String> options =
        List.of(
            "-proc:only",
            "-processor",
            "dev.sinew.processor.annotation.NeuralProcessor",
            "-d",
            out.toString(),
            "-classpath",
            System.getProperty("java.class.path"));
    StringWriter messages = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (var files = javac.getStandardFileManager(null, null, null)) {
      var task =
          javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(source));
      assertTrue(task.call(), () -> messages + "\n" + type);
    }
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
