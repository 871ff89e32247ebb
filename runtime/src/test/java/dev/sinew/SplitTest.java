package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.train.TrainingReport;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SplitTest {
  private static final Pass LOGISTIC = Examples.logistic(Precision.DOUBLE).newPass(4);
  private static final Pass LINE = Examples.line(Precision.DOUBLE).newPass(4);

  /** Sample i has the input i; the first {@code no} are of class 0, the rest of class 1. */
  private static Dataset classes(int no, int yes) {
    double[][] x = new double[no + yes][1];
    int[] classes = new int[no + yes];
    for (int i = 0; i < x.length; i++) {
      x[i][0] = i;
      classes[i] = i < no ? 0 : 1;
    }
    return Dataset.of(x, classes);
  }

  private static Set<Integer> inputs(Dataset data) {
    Set<Integer> found = new TreeSet<>();
    double[] x = new double[1];
    for (int i = 0; i < data.size(); i++) {
      ((Numbers) data.input("x")).copy(i, x);
      found.add((int) x[0]);
    }
    return found;
  }

  private static int ones(Dataset data) {
    int ones = 0;
    for (int i = 0; i < data.size(); i++) {
      ones += ((Classes) data.target("class")).classOf(i, List.of("no", "yes"));
    }
    return ones;
  }

  @Test
  void everySampleIsInOnePart() {
    Split split = Split.of(classes(30, 10), LOGISTIC, 0.3, 5);
    Set<Integer> all = inputs(split.train());
    assertEquals(28, all.size());
    assertEquals(12, inputs(split.validation()).size());
    all.addAll(inputs(split.validation()));
    assertEquals(40, all.size());
  }

  /** A quarter of 30 and 10 is 7.5 and 2.5, together 10: the first class takes the half left. */
  @Test
  void classesKeepTheirShares() {
    for (long seed = 0; seed < 20; seed++) {
      Split split = Split.of(classes(30, 10), LOGISTIC, 0.25, seed);
      assertEquals(10, split.validation().size());
      assertEquals(2, ones(split.validation()));
      assertEquals(8, ones(split.train()));
    }
  }

  @Test
  void seedDecides() {
    Dataset data = classes(30, 10);
    Set<Integer> one = inputs(Split.of(data, LOGISTIC, 0.25, 1).validation());
    assertEquals(one, inputs(Split.of(data, LOGISTIC, 0.25, 1).validation()));
    assertNotEquals(one, inputs(Split.of(data, LOGISTIC, 0.25, 2).validation()));
  }

  /** Of 10 samples 3 are held back; over many seeds each one equally often, 300 times of 1000. */
  @Test
  void everySampleIsHeldBackEquallyOften() {
    double[][] x = new double[10][1];
    for (int i = 0; i < 10; i++) {
      x[i][0] = i;
    }
    Dataset data = Dataset.of(x, x);
    int[] held = new int[10];
    for (long seed = 0; seed < 1000; seed++) {
      for (int sample : inputs(Split.of(data, LINE, 0.3, seed).validation())) {
        held[sample]++;
      }
    }
    for (int count : held) {
      // The deviation of such a count is sqrt(1000 x 0.3 x 0.7) = 14.5; five of them.
      assertTrue(Math.abs(count - 300) < 73, () -> List.of(held).toString());
    }
  }

  @Test
  void bothPartsNeedASample() {
    assertFails(
        IllegalArgumentException.class,
        "validationSplit of 0.01 leaves 40 of 40 samples to train on and 0 to validate on; both"
            + " need at least one.",
        () -> Split.of(classes(30, 10), LOGISTIC, 0.01, 0));
    assertFails(
        IllegalArgumentException.class,
        "validationSplit of 0.99 leaves 0 of 40 samples to train on and 40 to validate on; both"
            + " need at least one.",
        () -> Split.of(classes(30, 10), LOGISTIC, 0.99, 0));
  }

  /** The same as training on the one part with the other as validation set. */
  @Test
  void fitTrainsOnWhatIsLeft() {
    Dataset data = classes(6, 6);
    Split split = Split.of(data, LOGISTIC, 0.25, 3);
    Network one = Examples.logistic(Precision.DOUBLE);
    Network other = Examples.logistic(Precision.DOUBLE);
    TrainingReport left =
        one.fit(data, settings -> settings.epochs(3).batch(4).seed(3).validationSplit(0.25));
    TrainingReport right =
        other.fit(
            split.train(),
            settings -> settings.epochs(3).batch(4).seed(3).validation(split.validation()));
    assertEquals(other.parameters(), one.parameters());
    assertEquals(right.last().validationLoss(), left.last().validationLoss());
    assertTrue(left.last().validationLoss().isPresent());
  }
}
