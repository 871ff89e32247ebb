package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/**
 * The gradients of a batch on its way back through {@code Smooth}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Smooth")
final class SmoothGradients {
  final float[][] hDense1;
  final float[][] hSilu;
  final float[][] hTanh;
  final float[][] h;
  final float[][] yDense;
  final float[][] hDense2WeightRows;
  final float[][] hDense3WeightRows;
  final float[][] yWeightRows;
  final float[] row;
  float[][] x;
  float[][] y;
  float[][] hDense1WeightRows;

  SmoothGradients(int capacity) {
    this.hDense1 = new float[capacity][96];
    this.hSilu = new float[capacity][96];
    this.hTanh = new float[capacity][64];
    this.h = new float[capacity][64];
    this.yDense = new float[capacity][16];
    this.hDense2WeightRows = new float[64][96];
    this.hDense3WeightRows = new float[64][64];
    this.yWeightRows = new float[16][64];
    this.row = new float[96];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][64];
    this.y = new float[capacity][16];
    this.hDense1WeightRows = new float[96][64];
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForOutputs(float[] parameters) {
    WeightRows.rows(parameters, 16608, yWeightRows);
    WeightRows.rows(parameters, 12448, hDense3WeightRows);
    WeightRows.rows(parameters, 6240, hDense2WeightRows);
    WeightRows.rows(parameters, 0, hDense1WeightRows);
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForLoss(float[] parameters) {
    WeightRows.rows(parameters, 16608, yWeightRows);
    WeightRows.rows(parameters, 12448, hDense3WeightRows);
    WeightRows.rows(parameters, 6240, hDense2WeightRows);
  }
}
