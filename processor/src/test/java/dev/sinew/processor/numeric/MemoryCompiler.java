package dev.sinew.processor.numeric;

import dev.sinew.Network;
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

/**
 * Compiles Java texts in memory, with every warning an error and nothing but the runtime on the
 * class path, and loads the classes.
 */
final class MemoryCompiler {
  private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

  private MemoryCompiler() {}

  /** A loader of the classes that {@code texts}, by their binary names, define. */
  static ClassLoader compile(Map<String, String> texts) {
    MemoryCompiler compiler = new MemoryCompiler();
    compiler.run(texts);
    return compiler.new Loader();
  }

  private void run(Map<String, String> texts) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<Text> units =
        texts.entrySet().stream().map(text -> new Text(text.getKey(), text.getValue())).toList();
    List<String> options =
        List.of(
            "-Xlint:all", "-Werror", "-proc:none", "--release", "17", "-classpath", runtimePath());
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
      Outputs outputs = new Outputs(files);
      if (!javac.getTask(messages, outputs, null, options, null, units).call()) {
        throw new AssertionError("Generated code does not compile:\n" + messages);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String runtimePath() {
    try {
      return new File(Network.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .getPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI uri(String binaryName, JavaFileObject.Kind kind) {
    return URI.create("memory:///" + binaryName.replace('.', '/') + kind.extension);
  }

  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String binaryName, String text) {
      super(uri(binaryName, Kind.SOURCE), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    Outputs(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(uri(className, kind), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(className, bytes);
          return bytes;
        }
      };
    }
  }

  private final class Loader extends ClassLoader {
    Loader() {
      super(Network.class.getClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      ByteArrayOutputStream bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes.toByteArray(), 0, bytes.size());
    }
  }
}
