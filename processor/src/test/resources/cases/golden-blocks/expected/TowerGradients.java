package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Tower}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Tower")
final class TowerGradients {
  final float[][] seenWide;
  final float[][] seenResidual0Dense1;
  final float[][] seenResidual0Swish;
  final float[][] seenResidual0Dense2;
  final float[][] seenResidual0;
  final float[][] seenResidual1Dense1;
  final float[][] seenResidual1Swish;
  final float[][] seenResidual1Dense2;
  final float[][] seenResidual1;
  final float[][] seen;
  final float[][] eMomentsHalf;
  final float[][] eMomentsMean;
  final float[][] eMomentsDevDense;
  final float[][] eMomentsDevSoftplus;
  final float[][] eMomentsDev;
  final float[][] ySum;
  final float[][] yDense;
  float[][] x;
  float[][] eMean;
  float[][] y;

  /**
   * If it {@code shares}, a gradient that was passed on leaves its arrays to another; to look for
   * the first that is not finite all must stay.
   */
  TowerGradients(int capacity, boolean shares) {
    this.seenWide = new float[capacity][8];
    this.seenResidual0Dense1 = new float[capacity][8];
    this.seenResidual0Swish = new float[capacity][8];
    this.seenResidual0Dense2 = shares ? this.seenResidual0Dense1 : new float[capacity][8];
    this.seenResidual0 = shares ? this.seenResidual0Swish : new float[capacity][8];
    this.seenResidual1Dense1 = shares ? this.seenWide : new float[capacity][8];
    this.seenResidual1Swish = shares ? this.seenResidual0Dense1 : new float[capacity][8];
    this.seenResidual1Dense2 = shares ? this.seenWide : new float[capacity][8];
    this.seenResidual1 = shares ? this.seenResidual0Dense1 : new float[capacity][8];
    this.seen = new float[capacity][4];
    this.eMomentsHalf = new float[capacity][3];
    this.eMomentsMean = new float[capacity][3];
    this.eMomentsDevDense = new float[capacity][3];
    this.eMomentsDevSoftplus = shares ? this.eMomentsHalf : new float[capacity][3];
    this.eMomentsDev = shares ? this.eMomentsDevDense : new float[capacity][3];
    this.ySum = shares ? this.eMomentsHalf : new float[capacity][3];
    this.yDense = new float[capacity][2];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][5];
    this.eMean = new float[capacity][1];
    this.y = new float[capacity][2];
  }
}
