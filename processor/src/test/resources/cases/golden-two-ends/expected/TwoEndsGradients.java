package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/**
 * The gradients of a batch on its way back through {@code TwoEnds}: d loss / d value, a row for
 * each sample.
 */
@Generated("network TwoEnds")
final class TwoEndsGradients {
  final float[][] bothDense1;
  final float[][] bothDense2;
  final float[][] both;
  final float[][] kindDense;
  final float[] row;
  float[][] left;
  float[][] right;
  float[][] rightScale;
  float[][] kind;
  float[][] size;
  float[][] bothDense1WeightRows;
  float[][] bothDense2WeightRows;

  TwoEndsGradients(int capacity) {
    this.bothDense1 = new float[capacity][9];
    this.bothDense2 = new float[capacity][9];
    this.both = new float[capacity][9];
    this.kindDense = new float[capacity][3];
    this.row = new float[12];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.left = new float[capacity][12];
    this.right = new float[capacity][12];
    this.rightScale = new float[capacity][12];
    this.kind = new float[capacity][3];
    this.size = new float[capacity][1];
    this.bothDense1WeightRows = new float[9][12];
    this.bothDense2WeightRows = new float[9][12];
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForOutputs(float[] parameters) {
    WeightRows.rows(parameters, 117, bothDense2WeightRows);
    WeightRows.rows(parameters, 0, bothDense1WeightRows);
  }
}
