package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/**
 * The gradients of a batch on its way back through {@code Wide}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Wide")
final class WideGradients {
  final float[][] h;
  final float[][] y;
  final float[][] yWeightRows;
  final float[] row;
  float[][] x;
  float[][] hWeightRows;

  WideGradients(int capacity) {
    this.h = new float[capacity][96];
    this.y = new float[capacity][64];
    this.yWeightRows = new float[64][96];
    this.row = new float[96];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][64];
    this.hWeightRows = new float[96][64];
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForOutputs(float[] parameters) {
    WeightRows.rows(parameters, 6240, yWeightRows);
    WeightRows.rows(parameters, 0, hWeightRows);
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForLoss(float[] parameters) {
    WeightRows.rows(parameters, 6240, yWeightRows);
  }
}
