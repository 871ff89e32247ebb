package dev.sinew.examples.digits;

import dev.sinew.data.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What is to be learned.
 *
 * @param images what to learn from, and what is held out
 * @param fresh the network made for them, not trained
 * @param pictures how an image is shown
 * @param shown how many images go side by side
 */
record Task(Split images, Reader fresh, Pictures pictures, int shown) {
  /**
   * The images of a folder of MNIST, or those that lie beside this class.
   *
   * @param seed where the start parameters come from
   */
  static Task of(Optional<Path> folder, long seed) throws IOException {
    return folder.isPresent()
        ? new Task(
            MnistFolder.split(folder.get()),
            new Reader.Mnist(new MnistNetwork(seed)),
            new Pictures(28, 255),
            2)
        : new Task(
            DigitImages.split(), new Reader.Small(new DigitsNetwork(seed)), new Pictures(8, 16), 4);
  }

  /** How often each image is learned from unless the user says. */
  int epochs() {
    return fresh.network().spec().training().orElseThrow().epochs();
  }
}
