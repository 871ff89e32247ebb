package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Xor}, in the form its loops read. */
@Generated("network Xor")
final class XorWeights {
  final float[] hiddenWeight;
  final float[] hiddenBias;
  final float[] oddWeight;
  final float[] oddBias;

  XorWeights() {
    this.hiddenWeight = new float[4];
    this.hiddenBias = new float[2];
    this.oddWeight = new float[2];
    this.oddBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, hiddenWeight, 0, 4);
    System.arraycopy(parameters, 4, hiddenBias, 0, 2);
    System.arraycopy(parameters, 6, oddWeight, 0, 2);
    System.arraycopy(parameters, 8, oddBias, 0, 1);
  }
}
