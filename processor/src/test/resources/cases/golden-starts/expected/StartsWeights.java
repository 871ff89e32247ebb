package com.example;

import dev.sinew.Generated;

/** The parameters of {@code Starts}, in the form its loops read. */
@Generated("network Starts")
final class StartsWeights {
  final float[] _0FirstWeight;
  final float[] _0FirstBias;
  final float[] bWeight;
  final float[] bBias;
  final float[] cWeight;
  final float[] cBias;
  final float[] dWeight;
  final float[] dBias;
  final float[] eWeight;
  final float[] eBias;
  final float[] fWeight;
  final float[] fBias;
  final float[] gWeight;
  final float[] gBias;
  final float[] hDense1Weight;
  final float[] hDense1Bias;
  final float[] hDense2Weight;
  final float[] hDense2Bias;
  final float[] iWeight;
  final float[] iBias;
  final float[] yDense1Weight;
  final float[] yDense1Bias;
  final float[] yDense2Weight;

  StartsWeights() {
    this._0FirstWeight = new float[12];
    this._0FirstBias = new float[3];
    this.bWeight = new float[9];
    this.bBias = new float[3];
    this.cWeight = new float[9];
    this.cBias = new float[3];
    this.dWeight = new float[9];
    this.dBias = new float[3];
    this.eWeight = new float[9];
    this.eBias = new float[3];
    this.fWeight = new float[9];
    this.fBias = new float[3];
    this.gWeight = new float[9];
    this.gBias = new float[3];
    this.hDense1Weight = new float[9];
    this.hDense1Bias = new float[3];
    this.hDense2Weight = new float[9];
    this.hDense2Bias = new float[3];
    this.iWeight = new float[9];
    this.iBias = new float[3];
    this.yDense1Weight = new float[6];
    this.yDense1Bias = new float[2];
    this.yDense2Weight = new float[2];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, _0FirstWeight, 0, 12);
    System.arraycopy(parameters, 12, _0FirstBias, 0, 3);
    System.arraycopy(parameters, 15, bWeight, 0, 9);
    System.arraycopy(parameters, 24, bBias, 0, 3);
    System.arraycopy(parameters, 27, cWeight, 0, 9);
    System.arraycopy(parameters, 36, cBias, 0, 3);
    System.arraycopy(parameters, 39, dWeight, 0, 9);
    System.arraycopy(parameters, 48, dBias, 0, 3);
    System.arraycopy(parameters, 51, eWeight, 0, 9);
    System.arraycopy(parameters, 60, eBias, 0, 3);
    System.arraycopy(parameters, 63, fWeight, 0, 9);
    System.arraycopy(parameters, 72, fBias, 0, 3);
    System.arraycopy(parameters, 75, gWeight, 0, 9);
    System.arraycopy(parameters, 84, gBias, 0, 3);
    System.arraycopy(parameters, 87, hDense1Weight, 0, 9);
    System.arraycopy(parameters, 96, hDense1Bias, 0, 3);
    System.arraycopy(parameters, 99, hDense2Weight, 0, 9);
    System.arraycopy(parameters, 108, hDense2Bias, 0, 3);
    System.arraycopy(parameters, 111, iWeight, 0, 9);
    System.arraycopy(parameters, 120, iBias, 0, 3);
    System.arraycopy(parameters, 123, yDense1Weight, 0, 6);
    System.arraycopy(parameters, 129, yDense1Bias, 0, 2);
    System.arraycopy(parameters, 131, yDense2Weight, 0, 2);
  }
}
