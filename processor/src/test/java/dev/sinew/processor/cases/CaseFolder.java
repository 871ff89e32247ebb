package dev.sinew.processor.cases;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.ParameterValues;
import dev.sinew.processor.imports.MemorySources;
import dev.sinew.processor.imports.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with {@code network.nn} and what the compiler makes of it: {@code errors.txt}, or Java
 * in {@code expected}, which {@code warnings.txt} may go with. A build sets what is in {@code
 * parameters.txt}. Other {@code .nn} files beside it or below can be imported; where there is none,
 * the text is in no folder of sources.
 */
record CaseFolder(Path path) {
  private static final String NETWORK = "network.nn";
  private static final Path OWN = Path.of("src/test/resources/cases");

  /** The folders of this module, by name. */
  static List<CaseFolder> own() {
    return in(OWN);
  }

  private static List<CaseFolder> in(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders.filter(Files::isDirectory).sorted().map(CaseFolder::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return path.getFileName().toString();
  }

  boolean hasErrors() {
    return Files.exists(path.resolve("errors.txt"));
  }

  boolean hasJava() {
    return Files.exists(path.resolve("expected"));
  }

  /** The diagnostics that are expected. */
  String messages() {
    Path warnings = path.resolve("warnings.txt");
    Path messages = Files.exists(warnings) ? warnings : path.resolve("errors.txt");
    return Files.exists(messages) ? read(messages) : "";
  }

  /** The Java that is expected, by file name. */
  Map<String, String> java() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(path.resolve("expected"))) {
      files.forEach(file -> texts.put(file.getFileName().toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  Compilation compile() {
    String text = read(path.resolve(NETWORK));
    BuildSettings settings = BuildSettings.NONE.withParameters(parameters());
    Map<String, String> others = others();
    return NetworkCompiler.compile(
        new SourceFile(NETWORK, text),
        "com.example",
        others.isEmpty()
            ? settings
            : settings.withRoot(new SourceRoot(NETWORK, MemorySources.of(others))));
  }

  private Map<String, String> others() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path)) {
      files
          .filter(file -> file.toString().endsWith(".nn") && !file.endsWith(NETWORK))
          .forEach(
              file -> texts.put(path.relativize(file).toString().replace('\\', '/'), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** What {@code parameters.txt} sets, lines such as {@code Digits.width = 128}. */
  private ParameterValues parameters() {
    Path file = path.resolve("parameters.txt");
    Map<String, Map<String, String>> values = new LinkedHashMap<>();
    (Files.exists(file) ? read(file) : "")
        .lines()
        .map(line -> line.split("[.]| = "))
        .forEach(
            parts ->
                values
                    .computeIfAbsent(parts[0], network -> new LinkedHashMap<>())
                    .put(parts[1], parts[2]));
    return new ParameterValues(values);
  }

  static String print(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(diagnostic -> diagnostic.print() + "\n")
        .collect(Collectors.joining());
  }

  static Map<String, String> texts(Compilation compilation) {
    Map<String, String> texts = new TreeMap<>();
    for (GeneratedClass generated : compilation.classes()) {
      texts.put(generated.simpleName() + ".java", generated.text());
    }
    return texts;
  }

  /** Makes what the compiler gives now what is expected. */
  void rewrite() {
    Compilation compilation = compile();
    try {
      Files.deleteIfExists(path.resolve("errors.txt"));
      Files.deleteIfExists(path.resolve("warnings.txt"));
      if (hasJava()) {
        for (String file : java().keySet()) {
          Files.delete(path.resolve("expected").resolve(file));
        }
        Files.delete(path.resolve("expected"));
      }
      if (compilation.failed()) {
        Files.writeString(path.resolve("errors.txt"), print(compilation));
        return;
      }
      if (!compilation.diagnostics().isEmpty()) {
        Files.writeString(path.resolve("warnings.txt"), print(compilation));
      }
      Files.createDirectories(path.resolve("expected"));
      for (Map.Entry<String, String> text : texts(compilation).entrySet()) {
        Files.writeString(path.resolve("expected").resolve(text.getKey()), text.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
