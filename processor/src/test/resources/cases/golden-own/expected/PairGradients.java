package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Pair}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Pair")
final class PairGradients {
  final float[][] d;
  float[][] x;

  PairGradients(int capacity) {
    this.d = new float[capacity][3];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][4];
  }
}
