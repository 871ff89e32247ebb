package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Joined}, in the form its loops read. */
@Generated("network Joined")
final class JoinedWeights {
  final float[] yResidualWeight;
  final float[] yResidualBias;
  final float[] yDenseWeight;
  final float[] yDenseBias;

  JoinedWeights() {
    this.yResidualWeight = new float[9];
    this.yResidualBias = new float[3];
    this.yDenseWeight = new float[6];
    this.yDenseBias = new float[2];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, yResidualWeight, 0, 9);
    System.arraycopy(parameters, 9, yResidualBias, 0, 3);
    System.arraycopy(parameters, 12, yDenseWeight, 0, 6);
    System.arraycopy(parameters, 18, yDenseBias, 0, 2);
  }
}
