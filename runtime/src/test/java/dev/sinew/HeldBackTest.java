package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Split;
import dev.sinew.train.TrainingReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldBackTest {
  private static final Pass LOGISTIC = Examples.logistic(Precision.DOUBLE).newPass(4);

  /** The first {@code no} samples are of class 0, the rest of class 1. */
  private static Dataset classes(int no, int yes) {
    double[][] x = new double[no + yes][1];
    int[] classes = new int[no + yes];
    for (int i = 0; i < x.length; i++) {
      x[i][0] = i;
      classes[i] = i < no ? 0 : 1;
    }
    return Dataset.of(x, classes);
  }

  private static int ones(Dataset data) {
    int ones = 0;
    for (int i = 0; i < data.size(); i++) {
      ones += ((Classes) data.target("y")).classOf(i, List.of("no", "yes"));
    }
    return ones;
  }

  /** A fifth of 30 and of 10. */
  @Test
  void classesKeepTheirShares() {
    Split split = HeldBack.of(classes(30, 10), LOGISTIC, 0.2, 7);
    assertEquals(8, split.heldOut().size());
    assertEquals(2, ones(split.heldOut()));
    assertEquals(8, ones(split.train()));
  }

  @Test
  void numbersAreSplitWithoutClasses() {
    double[][] x = new double[10][1];
    Pass line = Examples.line(Precision.DOUBLE).newPass(4);
    Split split = HeldBack.of(Dataset.of(x, x), line, 0.3, 1);
    assertEquals(3, split.heldOut().size());
    assertEquals(7, split.train().size());
  }

  @Test
  void bothPartsNeedASample() {
    assertFails(
        IllegalArgumentException.class,
        "validationSplit of 0.01 leaves 40 of 40 samples to train on and 0 to validate on; both"
            + " need at least one.",
        () -> HeldBack.of(classes(30, 10), LOGISTIC, 0.01, 0));
    assertFails(
        IllegalArgumentException.class,
        "validationSplit of 0.99 leaves 0 of 40 samples to train on and 40 to validate on; both"
            + " need at least one.",
        () -> HeldBack.of(classes(30, 10), LOGISTIC, 0.99, 0));
  }

  /** The same as training on the one part with the other as validation set. */
  @Test
  void fitTrainsOnWhatIsLeft() {
    Dataset data = classes(6, 6);
    Split split = HeldBack.of(data, LOGISTIC, 0.25, 3);
    Network one = Examples.logistic(Precision.DOUBLE);
    Network other = Examples.logistic(Precision.DOUBLE);
    TrainingReport left =
        one.fit(data, settings -> settings.epochs(3).batch(4).seed(3).validationSplit(0.25));
    TrainingReport right =
        other.fit(
            split.train(),
            settings -> settings.epochs(3).batch(4).seed(3).validation(split.heldOut()));
    assertEquals(other.parameters(), one.parameters());
    assertEquals(right.last().validationLoss(), left.last().validationLoss());
    assertTrue(left.last().validationLoss().isPresent());
  }
}
