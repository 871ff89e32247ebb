package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Tower}, in the form its loops read. */
@Generated("network Tower")
final class TowerWeights {
  final float[] seenWideWeight;
  final float[] seenWideBias;
  final float[] seenResidual0Dense1Weight;
  final float[] seenResidual0Dense1Bias;
  final float[] seenResidual0Dense2Weight;
  final float[] seenResidual0Dense2Bias;
  final float[] seenResidual1Dense1Weight;
  final float[] seenResidual1Dense1Bias;
  final float[] seenResidual1Dense2Weight;
  final float[] seenResidual1Dense2Bias;
  final float[] seenDenseWeight;
  final float[] seenDenseBias;
  final float[] eMomentsHalfWeight;
  final float[] eMomentsHalfBias;
  final float[] eMomentsMeanWeight;
  final float[] eMomentsMeanBias;
  final float[] eMomentsDevWeight;
  final float[] eMomentsDevBias;
  final float[] yWeight;
  final float[] yBias;

  TowerWeights() {
    this.seenWideWeight = new float[40];
    this.seenWideBias = new float[8];
    this.seenResidual0Dense1Weight = new float[64];
    this.seenResidual0Dense1Bias = new float[8];
    this.seenResidual0Dense2Weight = new float[64];
    this.seenResidual0Dense2Bias = new float[8];
    this.seenResidual1Dense1Weight = new float[64];
    this.seenResidual1Dense1Bias = new float[8];
    this.seenResidual1Dense2Weight = new float[64];
    this.seenResidual1Dense2Bias = new float[8];
    this.seenDenseWeight = new float[32];
    this.seenDenseBias = new float[4];
    this.eMomentsHalfWeight = new float[12];
    this.eMomentsHalfBias = new float[3];
    this.eMomentsMeanWeight = new float[9];
    this.eMomentsMeanBias = new float[3];
    this.eMomentsDevWeight = new float[9];
    this.eMomentsDevBias = new float[3];
    this.yWeight = new float[6];
    this.yBias = new float[2];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, seenWideWeight, 0, 40);
    System.arraycopy(parameters, 40, seenWideBias, 0, 8);
    System.arraycopy(parameters, 48, seenResidual0Dense1Weight, 0, 64);
    System.arraycopy(parameters, 112, seenResidual0Dense1Bias, 0, 8);
    System.arraycopy(parameters, 120, seenResidual0Dense2Weight, 0, 64);
    System.arraycopy(parameters, 184, seenResidual0Dense2Bias, 0, 8);
    System.arraycopy(parameters, 192, seenResidual1Dense1Weight, 0, 64);
    System.arraycopy(parameters, 256, seenResidual1Dense1Bias, 0, 8);
    System.arraycopy(parameters, 264, seenResidual1Dense2Weight, 0, 64);
    System.arraycopy(parameters, 328, seenResidual1Dense2Bias, 0, 8);
    System.arraycopy(parameters, 336, seenDenseWeight, 0, 32);
    System.arraycopy(parameters, 368, seenDenseBias, 0, 4);
    System.arraycopy(parameters, 372, eMomentsHalfWeight, 0, 12);
    System.arraycopy(parameters, 384, eMomentsHalfBias, 0, 3);
    System.arraycopy(parameters, 387, eMomentsMeanWeight, 0, 9);
    System.arraycopy(parameters, 396, eMomentsMeanBias, 0, 3);
    System.arraycopy(parameters, 399, eMomentsDevWeight, 0, 9);
    System.arraycopy(parameters, 408, eMomentsDevBias, 0, 3);
    System.arraycopy(parameters, 411, yWeight, 0, 6);
    System.arraycopy(parameters, 417, yBias, 0, 2);
  }
}
