package dev.sinew.examples.learning;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.data.Split;
import dev.sinew.examples.digits.DigitImages;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Handwritten digits of 8x8 pixels in three parts.
 *
 * @param train 1,438 images to learn from
 * @param validation 180 images to choose by
 * @param test 179 images that nothing is chosen by
 */
record Images(Dataset train, Dataset validation, Dataset test) {
  /** How many of them are learned from where a network is to have too few. */
  private static final double FEW = 400 / 1438.0;

  /** One label in so many is wrong. */
  private static final int WRONG = 5;

  private static final List<String> DIGITS = DigitEntropyNetwork.SPEC.outputs().get(0).labels();

  static Images read() throws IOException {
    Split all = DigitImages.split();
    Split heldOut = Split.everyNth(all.heldOut(), 2);
    return new Images(all.train(), heldOut.train(), heldOut.heldOut());
  }

  /** The same images; class 1 if one is a nine, class 0 if not. */
  Images nines() {
    IntUnaryOperator nine = digit -> digit == 9 ? 1 : 0;
    return new Images(renamed(train, nine), renamed(validation, nine), renamed(test, nine));
  }

  /** About 400 of the training images, a fifth of them under a wrong name; the others as before. */
  Images fewAndSomeWrong(long seed) {
    Random random = new Random(seed);
    Dataset few = Split.stratified(train, "digit", FEW, seed).heldOut();
    return new Images(
        renamed(
            few,
            digit ->
                random.nextInt(WRONG) == 0
                    ? (digit + 1 + random.nextInt(DIGITS.size() - 1)) % DIGITS.size()
                    : digit),
        validation,
        test);
  }

  private static Dataset renamed(Dataset digits, IntUnaryOperator name) {
    Classes classes = (Classes) digits.target("digit");
    int[] names =
        IntStream.range(0, digits.size())
            .map(sample -> name.applyAsInt(classes.classOf(sample, DIGITS)))
            .toArray();
    return Dataset.of((Numbers) digits.input("pixels"), Classes.of(names));
  }
}
