package dev.sinew.processor.annotation;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A folder with annotated types, all in the package {@code demo}, the {@code .nn} files they name,
 * and what javac says of them: {@code errors.txt}.
 */
record AnnotatedCase(Path path) {
  private static final Path ROOT = Path.of("src/test/resources/annotated");

  static List<AnnotatedCase> all() {
    return list(ROOT).stream().map(AnnotatedCase::new).toList();
  }

  /** What the folder says that javac prints. */
  String expected() {
    return read(path.resolve("errors.txt"));
  }

  /** What javac prints: for each error its place, that line of the source, a caret, the message. */
  String found() {
    Compilation compilation = compile();
    return compilation.diagnostics().stream()
        .map(AnnotatedCase::print)
        .collect(Collectors.joining("\n"));
  }

  void rewrite() {
    try {
      Files.writeString(path.resolve("errors.txt"), found());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Compilation compile() {
    List<JavaFileObject> sources =
        list(path).stream()
            .filter(file -> file.toString().endsWith(".java"))
            .map(file -> JavaFileObjects.forSourceString("demo." + simpleName(file), read(file)))
            .toList();
    return javac()
        .withProcessors(new NeuralProcessor())
        .withOptions(
            "-Xlint:all",
            "-classpath",
            System.getProperty("java.class.path") + File.pathSeparator + path)
        .compile(sources);
  }

  private static String simpleName(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String print(Diagnostic<? extends JavaFileObject> found) {
    StringBuilder out = new StringBuilder();
    JavaFileObject source = found.getSource();
    if (source != null) {
      String name = Path.of(source.toUri().getPath()).getFileName().toString();
      int at = (int) found.getPosition();
      SourceFile file = new SourceFile(name, text(source));
      out.append(file.position(at)).append(file.excerpt(new Span(at, at + 1))).append('\n');
    }
    String message = found.getMessage(Locale.ROOT);
    return out.append(message).append('\n').toString();
  }

  private static String text(JavaFileObject source) {
    try {
      return Objects.requireNonNull(source.getCharContent(true)).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
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
    return path.getFileName().toString();
  }
}
