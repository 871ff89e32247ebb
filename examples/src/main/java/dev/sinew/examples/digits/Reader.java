package dev.sinew.examples.digits;

import dev.sinew.Network;
import java.io.IOException;
import java.nio.file.Path;

/** A network that reads images of digits. */
interface Reader {
  Network network();

  /** The label of one image, {@code [side * side]} grey values. */
  String classify(float[] image);

  /** The same network with what a file keeps. */
  Reader loaded(Path file) throws IOException;

  /** Reads the images that lie beside this class. */
  record Small(DigitsNetwork network) implements Reader {
    @Override
    public String classify(float[] image) {
      return network.classify(image);
    }

    @Override
    public Reader loaded(Path file) throws IOException {
      return new Small(DigitsNetwork.load(file));
    }
  }

  /** Reads MNIST. */
  record Mnist(MnistNetwork network) implements Reader {
    @Override
    public String classify(float[] image) {
      return network.classify(image);
    }

    @Override
    public Reader loaded(Path file) throws IOException {
      return new Mnist(MnistNetwork.load(file));
    }
  }
}
