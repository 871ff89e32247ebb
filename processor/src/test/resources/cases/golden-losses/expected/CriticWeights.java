package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Critic}, in the form its loops read. */
@Generated("network Critic")
final class CriticWeights {
  final float[] trunkWeight;
  final float[] trunkBias;
  final float[] moveWeight;
  final float[] moveBias;

  CriticWeights() {
    this.trunkWeight = new float[64];
    this.trunkBias = new float[8];
    this.moveWeight = new float[24];
    this.moveBias = new float[3];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, trunkWeight, 0, 64);
    System.arraycopy(parameters, 64, trunkBias, 0, 8);
    System.arraycopy(parameters, 72, moveWeight, 0, 24);
    System.arraycopy(parameters, 96, moveBias, 0, 3);
  }
}
