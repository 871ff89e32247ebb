package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Binary}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Binary")
final class BinaryGradients {
  final float[][] x;
  final float[][] yesDense;
  final float[][] yes;

  BinaryGradients(int capacity) {
    this.x = new float[capacity][8];
    this.yesDense = new float[capacity][1];
    this.yes = new float[capacity][1];
  }
}
