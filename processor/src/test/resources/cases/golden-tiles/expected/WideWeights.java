package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.LayerWeight;

/** The parameters of {@code Wide}, in the form its loops read. */
@Generated("network Wide")
final class WideWeights {
  final LayerWeight hWeight;
  final float[] hBias;
  final LayerWeight yWeight;

  WideWeights() {
    this.hWeight = new LayerWeight(64, 96);
    this.hBias = new float[96];
    this.yWeight = new LayerWeight(96, 64);
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    hWeight.refresh(parameters, 0);
    System.arraycopy(parameters, 6144, hBias, 0, 96);
    yWeight.refresh(parameters, 6240);
  }
}
