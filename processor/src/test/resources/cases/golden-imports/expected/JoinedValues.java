package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Joined}, a row for each sample. */
@Generated("network Joined")
final class JoinedValues {
  final float[][] x;
  final float[][] yResidualDense;
  final float[][] yResidualSoft;
  final float[][] yResidual;
  final float[][] yDense;
  final float[][] y;

  /**
   * If it {@code shares}, a value that no layer reads any more leaves its arrays to a later one;
   * what goes back needs all of them.
   */
  JoinedValues(int capacity, boolean shares) {
    this.x = new float[capacity][3];
    this.yResidualDense = new float[capacity][3];
    this.yResidualSoft = new float[capacity][3];
    this.yResidual = shares ? this.yResidualDense : new float[capacity][3];
    this.yDense = new float[capacity][2];
    this.y = new float[capacity][2];
  }
}
