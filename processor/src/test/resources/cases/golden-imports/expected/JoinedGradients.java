package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Joined}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Joined")
final class JoinedGradients {
  final float[][] x;
  final float[][] yResidualDense;
  final float[][] yResidualSoft;
  final float[][] yResidual;
  final float[][] yDense;
  final float[][] y;

  /**
   * If it {@code shares}, a gradient that was passed on leaves its arrays to another; to look for
   * the first that is not finite all must stay.
   */
  JoinedGradients(int capacity, boolean shares) {
    this.x = new float[capacity][3];
    this.yResidualDense = new float[capacity][3];
    this.yResidualSoft = new float[capacity][3];
    this.yResidual = shares ? this.yResidualDense : new float[capacity][3];
    this.yDense = new float[capacity][2];
    this.y = new float[capacity][2];
  }
}
