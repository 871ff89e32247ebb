package dev.sinew.cli.jvm;

import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.processor.GeneratedClass;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;

/** The class of a network, compiled and loaded in this process. */
public final class LoadedNetwork {
  private final Class<?> type;

  private LoadedNetwork(Class<?> type) {
    this.type = type;
  }

  /**
   * Compiles and loads.
   *
   * @param sources all classes of a file
   * @param className of the network, such as {@code DigitsNetwork}
   * @throws NoCompilerException if this Java has no compiler
   */
  public static LoadedNetwork of(List<GeneratedClass> sources, String className)
      throws NoCompilerException {
    try {
      return new LoadedNetwork(CompiledClasses.of(sources).load().loadClass(className));
    } catch (ClassNotFoundException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** What the network says of itself. */
  public NetworkSpec spec() {
    try {
      return (NetworkSpec) type.getField("SPEC").get(null);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** A network with start parameters from {@code seed}. */
  public Network fresh(long seed) {
    try {
      return (Network) type.getConstructor(long.class).newInstance(seed);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public Network load(Path model) throws IOException {
    try {
      return (Network) type.getMethod("load", Path.class).invoke(null, model);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new LinkageError(e.getMessage(), e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
