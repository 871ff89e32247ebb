package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/**
 * The gradients of a batch on its way back through {@code Residual}: d loss / d value, a row for
 * each sample.
 */
@Generated("network Residual")
final class ResidualGradients {
  final double[][] first;
  final double[][] secondTanh;
  final double[][] second;
  final double[][] gatedSigmoid;
  final double[][] gated;
  final double[][] yDifference;
  final double[][] y;
  final double[][] secondWeightRows;
  final double[][] yWeightRows;
  final double[] row;
  double[][] x;
  double[][] firstWeightRows;
  double[][] gatedWeightRows;

  /**
   * If it {@code shares}, a gradient that was passed on leaves its arrays to another; to look for
   * the first that is not finite all must stay.
   */
  ResidualGradients(int capacity, boolean shares) {
    this.first = new double[capacity][16];
    this.secondTanh = new double[capacity][16];
    this.second = shares ? this.first : new double[capacity][16];
    this.gatedSigmoid = shares ? this.secondTanh : new double[capacity][16];
    this.gated = new double[capacity][16];
    this.yDifference = shares ? this.first : new double[capacity][16];
    this.y = new double[capacity][8];
    this.secondWeightRows = new double[16][16];
    this.yWeightRows = new double[8][16];
    this.row = new double[16];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new double[capacity][16];
    this.firstWeightRows = new double[16][16];
    this.gatedWeightRows = new double[16][16];
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForOutputs(double[] parameters) {
    WeightRows.rows(parameters, 816, yWeightRows);
    WeightRows.rows(parameters, 544, gatedWeightRows);
    WeightRows.rows(parameters, 272, secondWeightRows);
    WeightRows.rows(parameters, 0, firstWeightRows);
  }

  /** Takes over the weights that this backward pass goes through. */
  void refreshForLoss(double[] parameters) {
    WeightRows.rows(parameters, 816, yWeightRows);
    WeightRows.rows(parameters, 272, secondWeightRows);
  }
}
