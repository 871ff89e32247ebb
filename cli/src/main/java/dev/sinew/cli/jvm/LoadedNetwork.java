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
    return of(CompiledClasses.of(sources), className);
  }

  /** Loads the network of this class name. */
  public static LoadedNetwork of(CompiledClasses classes, String className) {
    return new LoadedNetwork(reflect(() -> classes.load().loadClass(className)));
  }

  /** What the network says of itself. */
  public NetworkSpec spec() {
    return (NetworkSpec) reflect(() -> type.getField("SPEC").get(null));
  }

  /** A network with start parameters from {@code seed}. */
  public Network fresh(long seed) {
    return (Network) reflect(() -> type.getConstructor(long.class).newInstance(seed));
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public Network load(Path model) throws IOException {
    try {
      return (Network) reflect(() -> type.getMethod("load", Path.class).invoke(null, model));
    } catch (LinkageError e) {
      if (e.getCause() instanceof InvocationTargetException thrown
          && thrown.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** A look at a generated class, whose members are known. */
  private interface Reflection<T> {
    T look() throws ReflectiveOperationException;
  }

  private static <T> T reflect(Reflection<T> reflection) {
    try {
      return reflection.look();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
