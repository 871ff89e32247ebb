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

  JoinedGradients(int capacity) {
    this.x = new float[capacity][3];
    this.yResidualDense = new float[capacity][3];
    this.yResidualSoft = new float[capacity][3];
    this.yResidual = new float[capacity][3];
    this.yDense = new float[capacity][2];
    this.y = new float[capacity][2];
  }
}
