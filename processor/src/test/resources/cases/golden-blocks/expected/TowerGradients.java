package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Tower}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Tower")
final class TowerGradients {
  final float[][] x;
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
  final float[][] eMean;
  final float[][] eMomentsHalf;
  final float[][] eMomentsMean;
  final float[][] eMomentsDevDense;
  final float[][] eMomentsDevSoftplus;
  final float[][] eMomentsDev;
  final float[][] ySum;
  final float[][] yDense;
  final float[][] y;

  TowerGradients(int capacity) {
    this.x = new float[capacity][5];
    this.seenWide = new float[capacity][8];
    this.seenResidual0Dense1 = new float[capacity][8];
    this.seenResidual0Swish = new float[capacity][8];
    this.seenResidual0Dense2 = new float[capacity][8];
    this.seenResidual0 = new float[capacity][8];
    this.seenResidual1Dense1 = new float[capacity][8];
    this.seenResidual1Swish = new float[capacity][8];
    this.seenResidual1Dense2 = new float[capacity][8];
    this.seenResidual1 = new float[capacity][8];
    this.seen = new float[capacity][4];
    this.eMean = new float[capacity][1];
    this.eMomentsHalf = new float[capacity][3];
    this.eMomentsMean = new float[capacity][3];
    this.eMomentsDevDense = new float[capacity][3];
    this.eMomentsDevSoftplus = new float[capacity][3];
    this.eMomentsDev = new float[capacity][3];
    this.ySum = new float[capacity][3];
    this.yDense = new float[capacity][2];
    this.y = new float[capacity][2];
  }
}
