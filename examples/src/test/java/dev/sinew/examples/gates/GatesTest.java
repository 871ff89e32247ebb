package dev.sinew.examples.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GatesTest {
  @Test
  void oneLayerLearnsWhatALineParts() {
    assertEquals(4, Gates.right(new AndNetwork(1), Gates.and()));
    assertEquals(4, Gates.right(new OrNetwork(1), Gates.or()));
    assertEquals(4, Gates.right(new NandNetwork(1), Gates.nand()));
  }

  @Test
  void oneLayerCannotLearnXor() {
    for (int seed = 0; seed < 20; seed++) {
      long right = Gates.right(new XorInOneLayerNetwork(seed), Gates.xor());
      assertTrue(right < 4, "seed " + seed);
    }
  }

  /** From about one start in four, two hidden units end in a valley beside the solution. */
  @Test
  void twoLayersLearnXor() {
    assertEquals(4, Gates.right(new XorNetwork(2), Gates.xor()));
  }
}
