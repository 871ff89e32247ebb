package dev.sinew.examples.small;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallNetworksTest {
  @Test
  void xorIsLearned() {
    float[][] bits = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    String[] odd = {"no", "yes", "yes", "no"};
    // From about one start in four, two hidden units end in a valley beside the solution.
    XorNetwork network = new XorNetwork(2);
    network.fit(Dataset.of(bits, List.of(odd)));
    for (int i = 0; i < bits.length; i++) {
      assertEquals(odd[i], network.classify(bits[i]), "case " + i);
    }
  }

  @Test
  void parityOfThreeBitsIsLearned() {
    float[][] bits = new float[8][];
    int[] odd = new int[8];
    for (int i = 0; i < 8; i++) {
      bits[i] = new float[] {i & 1, i >> 1 & 1, i >> 2 & 1};
      odd[i] = Integer.bitCount(i) % 2;
    }
    ParityNetwork network = new ParityNetwork(1);
    network.fit(Dataset.of(bits, odd));
    assertEquals(1, network.evaluate(Dataset.of(bits, odd)).accuracy());
  }
}
