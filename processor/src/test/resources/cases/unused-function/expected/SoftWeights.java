package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Soft}, in the form its loops read. */
@Generated("network Soft")
final class SoftWeights {
  final float[] yWeight;
  final float[] yBias;

  SoftWeights() {
    this.yWeight = new float[2];
    this.yBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, yWeight, 0, 2);
    System.arraycopy(parameters, 2, yBias, 0, 1);
  }
}
