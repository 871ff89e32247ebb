package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Gate}, in the form its loops read. */
@Generated("network Gate")
final class GateWeights {
  final float[] firesWeight;
  final float[] firesBias;

  GateWeights() {
    this.firesWeight = new float[2];
    this.firesBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, firesWeight, 0, 2);
    System.arraycopy(parameters, 2, firesBias, 0, 1);
  }
}
