package dev.sinew.processor.structure;

import dev.sinew.processor.GeneratedClass;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles generated sources in memory, against the tests' own class path. */
public final class Javac {
  private Javac() {}

  /**
   * What javac makes of some sources.
   *
   * @param messages errors and warnings, one line each
   * @param classes class files by their binary names
   */
  public record Result(List<String> messages, Map<String, byte[]> classes) {

    /** Loads the classes over the tests' own. */
    public ClassLoader load() {
      return new ClassLoader(Javac.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          byte[] bytes = classes.get(name);
          if (bytes == null) {
            throw new ClassNotFoundException(name);
          }
          return defineClass(name, bytes, 0, bytes.length);
        }
      };
    }
  }

  /** With every warning on, and without annotation processors. */
  public static Result compile(List<GeneratedClass> sources, String... options) {
    return compile(sources.stream().map(Javac::source).toList(), options, List.of());
  }

  static Result compile(
      List<? extends JavaFileObject> sources, String[] options, List<String> otherOptions) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "--release", "17"));
    all.addAll(List.of(options));
    all.addAll(otherOptions);
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8);
        ClassFiles files = new ClassFiles(standard)) {
      compiler.getTask(null, files, found, all, null, sources).call();
      List<String> messages =
          found.getDiagnostics().stream().map(d -> d.toString().lines().findFirst().get()).toList();
      Map<String, byte[]> classes = new LinkedHashMap<>();
      files.written.forEach((name, out) -> classes.put(name, out.toByteArray()));
      return new Result(messages, classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JavaFileObject source(GeneratedClass generated) {
    return source(generated.path(), generated.text());
  }

  static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + encoded(path)), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }

      @Override
      public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
        return path.endsWith(simpleName + kind.extension);
      }
    };
  }

  private static String encoded(String path) {
    return Stream.of(path.split("/", -1))
        .map(part -> java.net.URLEncoder.encode(part, StandardCharsets.UTF_8))
        .reduce((a, b) -> a + "/" + b)
        .orElseThrow();
  }

  private static final class ClassFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

    ClassFiles(StandardJavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String className,
        JavaFileObject.Kind kind,
        FileObject sibling) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      written.put(className, out);
      return new SimpleJavaFileObject(
          URI.create("memory:///" + encoded(className) + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return out;
        }
      };
    }
  }
}
