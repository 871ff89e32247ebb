package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Pair}, a row for each sample. */
@Generated("network Pair")
final class PairValues {
  /** What is known of both, 0 to 1. */
  final float[][] x;

  /** Three distances. */
  final float[][] d;

  PairValues(int capacity) {
    this.x = new float[capacity][4];
    this.d = new float[capacity][3];
  }
}
