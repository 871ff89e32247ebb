package dev.sinew.cli.jvm;

import dev.sinew.Network;
import dev.sinew.processor.GeneratedClass;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Generated classes, compiled in memory.
 *
 * @param classes class files by their binary names, in the order of the sources
 */
public record CompiledClasses(Map<String, byte[]> classes) {
  public CompiledClasses {
    classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
  }

  /**
   * Compiles sources against the runtime that this program itself uses.
   *
   * @throws NoCompilerException if this Java has no compiler
   */
  public static CompiledClasses of(List<GeneratedClass> sources) throws NoCompilerException {
    return of(sources, ToolProvider.getSystemJavaCompiler());
  }

  static CompiledClasses of(List<GeneratedClass> sources, @Nullable JavaCompiler javac)
      throws NoCompilerException {
    if (javac == null) {
      throw new NoCompilerException();
    }
    StringWriter messages = new StringWriter();
    List<String> options = List.of("-proc:none", "--release", "17", "-classpath", runtime());
    try (JavaFileManager standard =
            javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        MemoryFiles files = new MemoryFiles(standard)) {
      boolean compiled =
          javac.getTask(messages, files, null, options, null, MemoryFiles.sources(sources)).call();
      if (!compiled) {
        throw new IllegalStateException("generated code does not compile:\n" + messages);
      }
      return new CompiledClasses(files.written());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A loader of these classes above the runtime of this program. */
  public ClassLoader load() {
    return new ClassLoader(Network.class.getClassLoader()) {
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

  private static String runtime() {
    try {
      URI place = Network.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return new File(place).getPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
