package dev.sinew.examples.docs;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;
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
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    List<String> options =
        List.of(
            "-proc:only",
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
