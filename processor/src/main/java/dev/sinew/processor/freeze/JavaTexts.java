package dev.sinew.processor.freeze;

import dev.sinew.Network;
import dev.sinew.processor.GeneratedClass;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java sources and classes in memory, for a javac of its own within the build. */
final class JavaTexts {
  private JavaTexts() {}

  /**
   * The compiler of this JDK.
   *
   * @throws IllegalStateException if a JRE without one runs the build
   */
  static JavaCompiler compiler() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new IllegalStateException(
          "Freezing a network takes the compiler of a JDK, and this build runs on a JRE without"
              + " one. Run it on a JDK.");
    }
    return compiler;
  }

  /** With the runtime on the class path, and no processor. */
  static List<String> options() {
    return List.of("-proc:none", "-nowarn", "-classpath", runtime());
  }

  private static String runtime() {
    try {
      return new File(Network.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text as javac takes it. */
  static JavaFileObject file(String qualifiedName, String text) {
    return new SimpleJavaFileObject(
        uri(qualifiedName, JavaFileObject.Kind.SOURCE), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** Compiles classes and loads them beside the runtime. */
  static ClassLoader load(List<GeneratedClass> classes) {
    List<JavaFileObject> files =
        classes.stream().map(each -> file(each.qualifiedName(), each.text())).toList();
    StringWriter messages = new StringWriter();
    JavaCompiler javac = compiler();
    try (StandardJavaFileManager standard = javac.getStandardFileManager(null, null, null)) {
      Classes kept = new Classes(standard);
      if (!javac.getTask(messages, kept, null, options(), null, files).call()) {
        throw new AssertionError(messages.toString());
      }
      return kept.loader(Network.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static URI uri(String qualifiedName, JavaFileObject.Kind kind) {
    return URI.create("memory:///" + qualifiedName.replace('.', '/') + kind.extension);
  }

  /** Keeps the classes that javac writes. */
  static final class Classes extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> bytes = new LinkedHashMap<>();

    Classes(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(uri(name, kind), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream out = new ByteArrayOutputStream();
          bytes.put(name, out);
          return out;
        }
      };
    }

    /** Loads them, with what {@code parent} knows beside them. */
    ClassLoader loader(ClassLoader parent) {
      return new ClassLoader(parent) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          ByteArrayOutputStream out = bytes.get(name);
          if (out == null) {
            throw new ClassNotFoundException(name);
          }
          return defineClass(name, out.toByteArray(), 0, out.size());
        }
      };
    }
  }
}
