package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Units}, a row for each sample. */
@Generated("network Units")
final class UnitsValues {
  final float[][] measures;
  final float[][] measuresScale;
  final float[][] measuresNormalize;
  final float[][] image;
  final float[][] imageNormalize;
  final float[][] seen;
  final float[][] progressConcat;
  final float[][] progressDense;
  final float[][] progress;

  UnitsValues(int capacity) {
    this.measures = new float[capacity][9];
    this.measuresScale = new float[capacity][9];
    this.measuresNormalize = new float[capacity][9];
    this.image = new float[capacity][48];
    this.imageNormalize = new float[capacity][48];
    this.seen = new float[capacity][2];
    this.progressConcat = new float[capacity][11];
    this.progressDense = new float[capacity][1];
    this.progress = new float[capacity][1];
  }
}
