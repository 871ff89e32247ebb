package dev.sinew.examples.digits;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.data.Split;
import dev.sinew.train.Evaluation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Learns to tell nines from all other digits, on images of 64x64 pixels. */
public final class Nine {
  private static final List<String> DIGITS = DigitsNetwork.SPEC.outputs().get(0).labels();
  private static final int NINE = 9;

  private Nine() {}

  /** Trains on four fifths of the images and is judged by the others. */
  public static void main(String[] args) throws IOException {
    Split images = images();
    Evaluation judged = learned(images.train(), 1).evaluate(images.heldOut());
    System.out.println(judged);
    System.out.printf(
        Locale.ROOT, "balanced accuracy %.4f%n", judged.classification("nine").macroRecall());
  }

  /** A network that has learned from {@code train}. */
  static NineNetwork learned(Dataset train, long seed) {
    NineNetwork network = new NineNetwork(seed);
    network.fit(train, settings -> settings.seed(seed));
    return network;
  }

  /** The enlarged images, every fifth held out. */
  static Split images() throws IOException {
    Split small = DigitImages.split();
    return new Split(nines(small.train()), nines(small.heldOut()));
  }

  private static Dataset nines(Dataset digits) {
    Classes classes = (Classes) digits.target("digit");
    int[] nine =
        IntStream.range(0, digits.size())
            .map(sample -> classes.classOf(sample, DIGITS) == NINE ? 1 : 0)
            .toArray();
    return Dataset.of(new Enlarged((Numbers) digits.input("pixels")), Classes.of(nine));
  }
}
