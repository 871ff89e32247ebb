package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Soft}, in the form its loops read. */
@Generated("network Soft")
final class SoftWeights {
  final float[] yWeight;
  final float[] yBias;

  SoftWeights() {
    this.yWeight = new float[12];
    this.yBias = new float[3];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, yWeight, 0, 12);
    System.arraycopy(parameters, 12, yBias, 0, 3);
  }
}
