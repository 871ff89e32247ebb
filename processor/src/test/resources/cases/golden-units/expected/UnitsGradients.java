package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Units}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Units")
final class UnitsGradients {
  final float[][] seen;
  final float[][] progressConcat;
  final float[][] progressDense;
  final float[] row;
  float[][] measures;
  float[][] measuresScale;
  float[][] measuresNormalize;
  float[][] image;
  float[][] imageNormalize;
  float[][] progress;

  UnitsGradients(int capacity) {
    this.seen = new float[capacity][2];
    this.progressConcat = new float[capacity][11];
    this.progressDense = new float[capacity][1];
    this.row = new float[48];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.measures = new float[capacity][9];
    this.measuresScale = new float[capacity][9];
    this.measuresNormalize = new float[capacity][9];
    this.image = new float[capacity][48];
    this.imageNormalize = new float[capacity][48];
    this.progress = new float[capacity][1];
  }
}
