package dev.sinew.processor.freeze;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.StandardLocation;

/**
 * Compiles a frozen class with every warning an error and nothing on the class path, and loads it
 * where the runtime cannot be found.
 */
final class FrozenLoader {
  private FrozenLoader() {}

  /** A new object of the class, which finds {@code resources} below an empty folder. */
  static Object create(Frozen frozen, Map<String, byte[]> resources, Path folder) {
    String name = frozen.type().qualifiedName();
    try {
      return load(frozen, resources, folder).loadClass(name).getConstructor().newInstance();
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof IllegalStateException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static ClassLoader load(Frozen frozen, Map<String, byte[]> resources, Path folder) {
    StringWriter messages = new StringWriter();
    var javac = JavaTexts.compiler();
    try (var standard = javac.getStandardFileManager(null, null, null)) {
      standard.setLocation(StandardLocation.CLASS_PATH, List.of());
      JavaTexts.Classes kept = new JavaTexts.Classes(standard);
      var files = List.of(JavaTexts.file(frozen.type().qualifiedName(), frozen.type().text()));
      List<String> options = List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17");
      if (!javac.getTask(messages, kept, null, options, null, files).call()) {
        throw new AssertionError(messages + "\n" + frozen.type().text());
      }
      URL[] roots = {write(resources, folder).toUri().toURL()};
      return kept.loader(new URLClassLoader(roots, ClassLoader.getPlatformClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Map<String, byte[]> resources, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
      Path file = folder.resolve(resource.getKey());
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.write(file, resource.getValue());
    }
    return folder;
  }
}
