package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Soft}, a row for each sample. */
@Generated("network Soft")
final class SoftValues {
  final float[][] x;
  final float[][] yDense;
  final float[][] y;

  SoftValues(int capacity) {
    this.x = new float[capacity][4];
    this.yDense = new float[capacity][3];
    this.y = new float[capacity][3];
  }
}
