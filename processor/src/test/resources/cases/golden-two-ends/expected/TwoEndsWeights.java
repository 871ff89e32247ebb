package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/** The parameters of {@code TwoEnds}, in the form its loops read. */
@Generated("network TwoEnds")
final class TwoEndsWeights {
  final float[][] bothDense1Weight;
  final float[] bothDense1Bias;
  final float[][] bothDense2Weight;
  final float[] bothDense2Bias;
  final float[] kindWeight;
  final float[] kindBias;
  final float[] sizeWeight;
  final float[] sizeBias;

  TwoEndsWeights() {
    this.bothDense1Weight = new float[12][9];
    this.bothDense1Bias = new float[9];
    this.bothDense2Weight = new float[12][9];
    this.bothDense2Bias = new float[9];
    this.kindWeight = new float[27];
    this.kindBias = new float[3];
    this.sizeWeight = new float[9];
    this.sizeBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    WeightRows.columns(parameters, 0, bothDense1Weight);
    System.arraycopy(parameters, 108, bothDense1Bias, 0, 9);
    WeightRows.columns(parameters, 117, bothDense2Weight);
    System.arraycopy(parameters, 225, bothDense2Bias, 0, 9);
    System.arraycopy(parameters, 234, kindWeight, 0, 27);
    System.arraycopy(parameters, 261, kindBias, 0, 3);
    System.arraycopy(parameters, 264, sizeWeight, 0, 9);
    System.arraycopy(parameters, 273, sizeBias, 0, 1);
  }
}
