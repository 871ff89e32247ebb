package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Binary}, in the form its loops read. */
@Generated("network Binary")
final class BinaryWeights {
  final float[] yesWeight;
  final float[] yesBias;

  BinaryWeights() {
    this.yesWeight = new float[8];
    this.yesBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, yesWeight, 0, 8);
    System.arraycopy(parameters, 8, yesBias, 0, 1);
  }
}
