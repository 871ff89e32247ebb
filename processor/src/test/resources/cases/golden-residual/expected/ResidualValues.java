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

  /**
   * If it {@code shares}, a value that no layer reads any more leaves its arrays to a later one;
   * what goes back needs all of them.
   */
  ResidualValues(int capacity, boolean shares) {
    this.x = new double[capacity][16];
    this.first = new double[capacity][16];
    this.secondTanh = new double[capacity][16];
    this.second = shares ? this.first : new double[capacity][16];
    this.gatedSigmoid = shares ? this.secondTanh : new double[capacity][16];
    this.gated = new double[capacity][16];
    this.yDifference = shares ? this.first : new double[capacity][16];
    this.y = new double[capacity][8];
  }
}
