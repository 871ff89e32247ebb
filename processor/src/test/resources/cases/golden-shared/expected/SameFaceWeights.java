package com.example;

import dev.sinew.Generated;

/** The parameters of {@code SameFace}, in the form its loops read. */
@Generated("network SameFace")
final class SameFaceWeights {
  final float[] encodeDense1Weight;
  final float[] encodeDense1Bias;
  final float[] encodeDense2Weight;
  final float[] encodeDense2Bias;

  SameFaceWeights() {
    this.encodeDense1Weight = new float[24];
    this.encodeDense1Bias = new float[4];
    this.encodeDense2Weight = new float[12];
    this.encodeDense2Bias = new float[3];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, encodeDense1Weight, 0, 24);
    System.arraycopy(parameters, 24, encodeDense1Bias, 0, 4);
    System.arraycopy(parameters, 28, encodeDense2Weight, 0, 12);
    System.arraycopy(parameters, 40, encodeDense2Bias, 0, 3);
  }
}
