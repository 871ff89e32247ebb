package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import org.junit.jupiter.api.Test;

class DoorTest {
  private static final float[][] SWITCHES = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

  @Test
  void learnsExclusiveOr() {
    GateNetwork gate = new GateNetwork(1);

    gate.fit(Dataset.of(SWITCHES, new int[] {0, 1, 1, 0}));

    Door door = new Door(gate);
    assertFalse(door.opens(false, false));
    assertTrue(door.opens(false, true));
    assertTrue(door.opens(true, false));
    assertFalse(door.opens(true, true));
  }

  @Test
  void predictionAddsUpToOne() {
    float[] scores = new GateNetwork(1).predict(SWITCHES[1]);

    assertEquals(2, scores.length);
    assertEquals(1, scores[0] + scores[1], 1e-6);
  }
}
