package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Pair}, in the form its loops read. */
@Generated("network Pair")
final class PairWeights {
  final float[] dWeight;
  final float[] dBias;

  PairWeights() {
    this.dWeight = new float[12];
    this.dBias = new float[3];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, dWeight, 0, 12);
    System.arraycopy(parameters, 12, dBias, 0, 3);
  }
}
