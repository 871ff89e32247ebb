package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightSquares;

/** The parameters of {@code Wide}, in the form its loops read. */
@Generated("network Wide")
final class WideWeights {
  final float[][] hWeight;
  final float[] hBias;
  final float[][] yWeight;

  WideWeights() {
    this.hWeight = new float[64][96];
    this.hBias = new float[96];
    this.yWeight = new float[96][64];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    WeightSquares.columns(parameters, 0, hWeight);
    System.arraycopy(parameters, 6144, hBias, 0, 96);
    WeightSquares.columns(parameters, 6240, yWeight);
  }
}
