package com.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SumTest {
  @Test
  void addsUp() {
    double[] total = new SumNetwork(1).predict(new double[] {1, 20, 300});

    assertArrayEquals(new double[] {321}, total);
  }
}
