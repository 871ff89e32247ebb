package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Weighted}: d loss / d value, a row for
 * each sample.
 */
@Generated("network Weighted")
final class WeightedGradients {
  final float[][] x;
  final float[][] kindDense;
  final float[][] kind;
  final float[][] side;

  WeightedGradients(int capacity) {
    this.x = new float[capacity][8];
    this.kindDense = new float[capacity][3];
    this.kind = new float[capacity][3];
    this.side = new float[capacity][2];
  }
}
