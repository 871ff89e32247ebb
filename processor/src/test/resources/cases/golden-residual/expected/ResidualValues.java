package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Residual}, a row for each sample. */
@Generated("network Residual")
final class ResidualValues {
  final double[][] x;
  final double[][] first;
  final double[][] secondTanh;
  final double[][] second;
  final double[][] gatedSigmoid;
  final double[][] gated;
  final double[][] yDifference;
  final double[][] y;

  ResidualValues(int capacity) {
    this.x = new double[capacity][16];
    this.first = new double[capacity][16];
    this.secondTanh = new double[capacity][16];
    this.second = new double[capacity][16];
    this.gatedSigmoid = new double[capacity][16];
    this.gated = new double[capacity][16];
    this.yDifference = new double[capacity][16];
    this.y = new double[capacity][8];
  }
}
