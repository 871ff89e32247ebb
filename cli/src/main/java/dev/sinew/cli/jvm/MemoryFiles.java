package dev.sinew.cli.jvm;

import dev.sinew.processor.GeneratedClass;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Sources and class files that javac reads and writes in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

  MemoryFiles(JavaFileManager standard) {
    super(standard);
  }

  static List<JavaFileObject> sources(List<GeneratedClass> classes) {
    return classes.stream().<JavaFileObject>map(Source::new).toList();
  }

  /** The class files by their binary names. */
  Map<String, byte[]> written() {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    written.put(className, bytes);
    return new SimpleJavaFileObject(uri(className, kind), kind) {
      @Override
      public OutputStream openOutputStream() {
        return bytes;
      }
    };
  }

  private static URI uri(String binaryName, JavaFileObject.Kind kind) {
    String path = URLEncoder.encode(binaryName, StandardCharsets.UTF_8).replace('.', '/');
    return URI.create("memory:///" + path + kind.extension);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final GeneratedClass generated;

    Source(GeneratedClass generated) {
      super(uri(generated.qualifiedName(), Kind.SOURCE), Kind.SOURCE);
      this.generated = generated;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return generated.text();
    }

    /** The address is encoded, so it does not tell. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE && simpleName.equals(generated.simpleName());
    }
  }
}
