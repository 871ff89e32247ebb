package dev.sinew.examples.digits;

import dev.sinew.data.Split;
import dev.sinew.train.Schedule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What is to be learned.
 *
 * @param images what to learn from, and what is held out
 * @param fresh the network made for them, not trained
 * @param pictures how an image is shown
 * @param shown how many images go side by side
 * @param schedule how the learning rate changes over so many epochs
 * @param threads how many threads learn unless the user says
 */
record Task(
    Split images,
    Reader fresh,
    Pictures pictures,
    int shown,
    IntFunction<Schedule> schedule,
    int threads) {
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
            2,
            Schedule::cosine,
            Runtime.getRuntime().availableProcessors())
        : new Task(
            DigitImages.split(),
            new Reader.Small(new DigitsNetwork(seed)),
            new Pictures(8, 16),
            4,
            epochs -> Schedule.constant(),
            1);
  }

  /** How often each image is learned from unless the user says. */
  int epochs() {
    return fresh.network().spec().training().orElseThrow().epochs();
  }
}
