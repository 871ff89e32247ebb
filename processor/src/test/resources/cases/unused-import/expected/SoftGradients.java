package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Soft}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Soft")
final class SoftGradients {
  final float[][] x;
  final float[][] yDense;
  final float[][] y;

  SoftGradients(int capacity) {
    this.x = new float[capacity][4];
    this.yDense = new float[capacity][3];
    this.y = new float[capacity][3];
  }
}
