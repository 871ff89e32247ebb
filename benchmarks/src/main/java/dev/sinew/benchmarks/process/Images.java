package dev.sinew.benchmarks.process;

import dev.sinew.data.Dataset;
import dev.sinew.idx.Idx;
import java.io.IOException;
import java.nio.file.Path;

/** The files of MNIST. */
final class Images {
  private Images() {}

  static Dataset train(Path folder) throws IOException {
    return read(folder, "train");
  }

  static Dataset test(Path folder) throws IOException {
    return read(folder, "t10k");
  }

  private static Dataset read(Path folder, String name) throws IOException {
    return Idx.read(
        folder.resolve(name + "-images-idx3-ubyte.gz"),
        folder.resolve(name + "-labels-idx1-ubyte.gz"));
  }
}
