package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Weighted}: d loss / d value, a row for
 * each sample.
 */
@Generated("network Weighted")
final class WeightedGradients {
  final float[][] kindDense;
  final float[][] side;
  float[][] x;
  float[][] kind;

  WeightedGradients(int capacity) {
    this.kindDense = new float[capacity][3];
    this.side = new float[capacity][2];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][8];
    this.kind = new float[capacity][3];
  }
}
