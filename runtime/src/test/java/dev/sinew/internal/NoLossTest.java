package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NoLossTest {
  @Test
  void networkWithoutTrainBlockSaysWhatToAdd() {
    assertEquals(
        "Mean has no train block, so it has no loss. Add one to the network, such as train { loss ="
            + " crossEntropy }.",
        Arguments.noLoss("Mean").getMessage());
  }
}
