package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Soft}, a row for each sample. */
@Generated("network Soft")
final class SoftValues {
  final float[][] x;
  final float[][] y;

  SoftValues(int capacity) {
    this.x = new float[capacity][2];
    this.y = new float[capacity][1];
  }
}
