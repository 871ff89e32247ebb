package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Weighted}, in the form its loops read. */
@Generated("network Weighted")
final class WeightedWeights {
  final float[] kindWeight;
  final float[] kindBias;
  final float[] sideWeight;
  final float[] sideBias;

  WeightedWeights() {
    this.kindWeight = new float[24];
    this.kindBias = new float[3];
    this.sideWeight = new float[16];
    this.sideBias = new float[2];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, kindWeight, 0, 24);
    System.arraycopy(parameters, 24, kindBias, 0, 3);
    System.arraycopy(parameters, 27, sideWeight, 0, 16);
    System.arraycopy(parameters, 43, sideBias, 0, 2);
  }
}
