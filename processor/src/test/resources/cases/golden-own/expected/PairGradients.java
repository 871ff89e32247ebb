package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Pair}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Pair")
final class PairGradients {
  final float[][] x;
  final float[][] d;

  PairGradients(int capacity) {
    this.x = new float[capacity][4];
    this.d = new float[capacity][3];
  }
}
