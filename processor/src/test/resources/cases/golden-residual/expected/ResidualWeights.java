package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/** The parameters of {@code Residual}, in the form its loops read. */
@Generated("network Residual")
final class ResidualWeights {
  final double[][] firstWeight;
  final double[] firstBias;
  final double[][] secondWeight;
  final double[] secondBias;
  final double[][] gatedWeight;
  final double[] gatedBias;
  final double[][] yWeight;

  ResidualWeights() {
    this.firstWeight = new double[16][16];
    this.firstBias = new double[16];
    this.secondWeight = new double[16][16];
    this.secondBias = new double[16];
    this.gatedWeight = new double[16][16];
    this.gatedBias = new double[16];
    this.yWeight = new double[16][8];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(double[] parameters) {
    WeightRows.columns(parameters, 0, firstWeight);
    System.arraycopy(parameters, 256, firstBias, 0, 16);
    WeightRows.columns(parameters, 272, secondWeight);
    System.arraycopy(parameters, 528, secondBias, 0, 16);
    WeightRows.columns(parameters, 544, gatedWeight);
    System.arraycopy(parameters, 800, gatedBias, 0, 16);
    WeightRows.columns(parameters, 816, yWeight);
  }
}
