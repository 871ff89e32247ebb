package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Binary}, a row for each sample. */
@Generated("network Binary")
final class BinaryValues {
  final float[][] x;
  final float[][] yesDense;
  final float[][] yes;

  BinaryValues(int capacity) {
    this.x = new float[capacity][8];
    this.yesDense = new float[capacity][1];
    this.yes = new float[capacity][1];
  }
}
