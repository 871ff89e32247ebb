package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Binary}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Binary")
final class BinaryGradients {
  final float[][] yesDense;
  final float[][] yes;
  float[][] x;

  BinaryGradients(int capacity) {
    this.yesDense = new float[capacity][1];
    this.yes = new float[capacity][1];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][8];
  }
}
