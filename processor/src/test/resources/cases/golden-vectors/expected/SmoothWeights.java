package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.LayerWeight;

/** The parameters of {@code Smooth}, in the form its loops read. */
@Generated("network Smooth")
final class SmoothWeights {
  final LayerWeight hDense1Weight;
  final float[] hDense1Bias;
  final LayerWeight hDense2Weight;
  final float[] hDense2Bias;
  final LayerWeight hDense3Weight;
  final float[] hDense3Bias;
  final LayerWeight yWeight;
  final float[] yBias;

  SmoothWeights() {
    this.hDense1Weight = new LayerWeight(64, 96);
    this.hDense1Bias = new float[96];
    this.hDense2Weight = new LayerWeight(96, 64);
    this.hDense2Bias = new float[64];
    this.hDense3Weight = new LayerWeight(64, 64);
    this.hDense3Bias = new float[64];
    this.yWeight = new LayerWeight(64, 16);
    this.yBias = new float[16];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    hDense1Weight.refresh(parameters, 0);
    System.arraycopy(parameters, 6144, hDense1Bias, 0, 96);
    hDense2Weight.refresh(parameters, 6240);
    System.arraycopy(parameters, 12384, hDense2Bias, 0, 64);
    hDense3Weight.refresh(parameters, 12448);
    System.arraycopy(parameters, 16544, hDense3Bias, 0, 64);
    yWeight.refresh(parameters, 16608);
    System.arraycopy(parameters, 17632, yBias, 0, 16);
  }
}
