package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Dots}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Dots")
final class DotsGradients {
  final float[][] measures;
  final float[][] score;
  final float[] row;

  DotsGradients(int capacity) {
    this.measures = new float[capacity][100];
    this.score = new float[capacity][1];
    this.row = new float[100];
  }
}
