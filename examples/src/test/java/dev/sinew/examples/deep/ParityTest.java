package dev.sinew.examples.deep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ParityTest {
  @Test
  void parityOfThreeBitsIsLearned() {
    ParityNetwork network = new ParityNetwork(1);
    network.fit(Parity.samples());
    assertEquals(1, network.evaluate(Parity.samples()).accuracy());
  }

  /** Of float losses near 0.1, whose steps of 7e-9 become 1e-6 behind a distance of 1/128. */
  @Test
  void gradientsAreTheSlopesOfTheLoss() {
    double largest = Parity.largestDifference(new ParityNetwork(1));
    assertTrue(largest < 1e-5, "" + largest);
  }
}
