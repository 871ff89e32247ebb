package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Gate}, in the form its loops read. */
@Generated("network Gate")
final class GateWeights {
  final float[] halfWeight;
  final float[] halfBias;

  GateWeights() {
    this.halfWeight = new float[36];
    this.halfBias = new float[6];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, halfWeight, 0, 36);
    System.arraycopy(parameters, 36, halfBias, 0, 6);
  }
}
