package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/** The parameters of {@code Digits}, in the form its loops read. */
@Generated("network Digits")
final class DigitsWeights {
  final float[][] hiddenWeight;
  final float[] hiddenBias;
  final float[][] digitWeight;
  final float[] digitBias;

  DigitsWeights() {
    this.hiddenWeight = new float[64][32];
    this.hiddenBias = new float[32];
    this.digitWeight = new float[32][10];
    this.digitBias = new float[10];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    WeightRows.columns(parameters, 0, hiddenWeight);
    System.arraycopy(parameters, 2048, hiddenBias, 0, 32);
    WeightRows.columns(parameters, 2080, digitWeight);
    System.arraycopy(parameters, 2400, digitBias, 0, 10);
  }
}
