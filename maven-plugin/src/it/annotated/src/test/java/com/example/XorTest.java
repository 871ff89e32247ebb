package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class XorTest {
  @Test
  void learnsExclusiveOr() {
    float[][] bits = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    XorNetwork xor = new XorNetwork(1);

    xor.fit(Dataset.of(bits, new int[] {0, 1, 1, 0}));

    assertEquals(
        List.of("no", "yes", "yes", "no"), Arrays.stream(bits).map(xor::classify).toList());
  }
}
