package dev.sinew.processor.numeric;

import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.NetworkCompiler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The classes of one {@code .nn} text, compiled and loaded. Nothing is shared between two. */
final class CompiledNetworks {
  private static final String PACKAGE = "demo";

  private final Map<String, String> texts;
  private final ClassLoader loader;

  private CompiledNetworks(Map<String, String> texts) {
    this.texts = texts;
    this.loader = MemoryCompiler.compile(texts);
  }

  /** The networks of {@code text}, which must be free of mistakes. */
  static CompiledNetworks of(String text) {
    return with(text, Map.of());
  }

  /**
   * The same, together with Java classes of the same package that use them.
   *
   * @param users simple name to whole text
   */
  static CompiledNetworks with(String text, Map<String, String> users) {
    Compilation compilation = NetworkCompiler.compile(new SourceFile("test.nn", text), PACKAGE);
    if (compilation.failed()) {
      throw new AssertionError(text + "\n" + compilation.diagnostics());
    }
    Map<String, String> texts = new LinkedHashMap<>();
    compilation.classes().forEach(c -> texts.put(c.packageName() + "." + c.simpleName(), c.text()));
    users.forEach((name, user) -> texts.put(PACKAGE + "." + name, user));
    return new CompiledNetworks(texts);
  }

  /** The Java of a class. */
  String text(String simpleName) {
    return Objects.requireNonNull(texts.get(PACKAGE + "." + simpleName), simpleName);
  }

  /** A class. */
  Class<?> type(String simpleName) {
    try {
      return loader.loadClass(PACKAGE + "." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** What a network says of itself. */
  NetworkSpec spec(String network) {
    return (NetworkSpec) Reflection.field(type(network + "Network"), "SPEC");
  }

  /** A network that starts from a seed. */
  GeneratedNetwork fresh(String network, long seed) {
    Class<?> type = type(network + "Network");
    return new GeneratedNetwork((Network) Reflection.make(type, long.class, seed));
  }

  /** A network with given parameters. */
  GeneratedNetwork with(String network, Parameters parameters) {
    Class<?> type = type(network + "Network");
    return new GeneratedNetwork((Network) Reflection.make(type, Parameters.class, parameters));
  }

  /** A network read from a model file. */
  GeneratedNetwork load(String network, Path file) {
    Class<?> type = type(network + "Network");
    return new GeneratedNetwork(
        (Network) Reflection.call(Reflection.method(type, "load", Path.class), null, file));
  }
}
