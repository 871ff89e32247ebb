package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/**
 * The gradients of a batch on its way back through {@code Digits}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Digits")
final class DigitsGradients {
  final float[][] hidden;
  final float[][] digitDense;
  final float[][] digitWeightRows;
  final float[] row;
  float[][] pixels;
  float[][] pixelsScale;
  float[][] digit;
  float[][] hiddenWeightRows;

  DigitsGradients(int capacity) {
    this.hidden = new float[capacity][32];
    this.digitDense = new float[capacity][10];
    this.digitWeightRows = new float[10][32];
    this.row = new float[64];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.pixels = new float[capacity][64];
    this.pixelsScale = new float[capacity][64];
    this.digit = new float[capacity][10];
    this.hiddenWeightRows = new float[32][64];
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForOutputs(float[] parameters) {
    WeightRows.rows(parameters, 2080, digitWeightRows);
    WeightRows.rows(parameters, 0, hiddenWeightRows);
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForLoss(float[] parameters) {
    WeightRows.rows(parameters, 2080, digitWeightRows);
  }
}
