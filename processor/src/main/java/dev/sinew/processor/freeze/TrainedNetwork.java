package dev.sinew.processor.freeze;

import dev.sinew.Network;
import dev.sinew.processor.GeneratedClass;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;

/** The network itself, compiled and loaded within the build, to be asked what it answers. */
final class TrainedNetwork {
  private final Network network;

  private TrainedNetwork(Network network) {
    this.network = network;
  }

  /**
   * Loads the parameters of a model file into a network.
   *
   * @param classes of the network
   * @param name of the one that users call, with its package
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  static TrainedNetwork load(List<GeneratedClass> classes, String name, Path weights)
      throws IOException {
    Method load = method(JavaTexts.load(classes), name);
    try {
      return new TrainedNetwork((Network) load.invoke(null, weights));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** The flat parameters, each exactly a float where the network computes in float. */
  double[] parameters() {
    return network.parameters().doubles();
  }

  /** The numbers of one tensor, row-major. */
  double[] tensor(String name) {
    return network.parameters().tensor(name);
  }

  /** What it gives for one sample, an array for each output. */
  List<double[]> predict(List<double[]> inputs) {
    return Predictions.of(network, network.spec().precision(), inputs);
  }

  private static Method method(ClassLoader loader, String name) {
    try {
      return loader.loadClass(name).getMethod("load", Path.class);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }
}
