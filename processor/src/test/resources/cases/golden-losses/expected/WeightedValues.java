package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Weighted}, a row for each sample. */
@Generated("network Weighted")
final class WeightedValues {
  final float[][] x;
  final float[][] kindDense;
  final float[][] kind;
  final float[][] side;

  WeightedValues(int capacity) {
    this.x = new float[capacity][8];
    this.kindDense = new float[capacity][3];
    this.kind = new float[capacity][3];
    this.side = new float[capacity][2];
  }
}
