package dev.sinew.examples.docs;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A Java source of a page, whose annotations are compiled. */
final class AnnotatedType extends SimpleJavaFileObject {
  private final String text;

  private AnnotatedType(String text) {
    super(URI.create("string:///Model.java"), Kind.SOURCE);
    this.text = text;
  }

  @Override
  public String getName() {
    return "Model.java";
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }

  /** What javac prints for {@code text}, without the count at the end. */
  static String compile(String text) {
    try {
      Path folder = Files.createTempDirectory("annotated");
      String printed = compile(text, folder);
      try (Stream<Path> written = Files.walk(folder)) {
        for (Path path : written.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String compile(String text, Path folder) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    List<String> options =
        List.of(
            "-proc:only",
            "-d",
            folder.toString(),
            "-processor",
            "dev.sinew.processor.annotation.NeuralProcessor",
            "-classpath",
            System.getProperty("java.class.path"));
    List<AnnotatedType> sources = List.of(new AnnotatedType(text));
    CompilationTask task = javac.getTask(printed, null, null, options, null, sources);
    task.setLocale(Locale.ROOT);
    task.call();
    return printed.toString().replaceAll("\\d+ (error|warning)s?\n", "");
  }
}
