package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code TwoEnds}, a row for each sample. */
@Generated("network TwoEnds")
final class TwoEndsValues {
  final float[][] left;
  final float[][] right;
  final float[][] rightScale;
  final float[][] bothDense1;
  final float[][] bothDense2;
  final float[][] both;
  final float[][] kindDense;
  final float[][] kind;
  final float[][] size;

  TwoEndsValues(int capacity) {
    this.left = new float[capacity][12];
    this.right = new float[capacity][12];
    this.rightScale = new float[capacity][12];
    this.bothDense1 = new float[capacity][9];
    this.bothDense2 = new float[capacity][9];
    this.both = new float[capacity][9];
    this.kindDense = new float[capacity][3];
    this.kind = new float[capacity][3];
    this.size = new float[capacity][1];
  }
}
