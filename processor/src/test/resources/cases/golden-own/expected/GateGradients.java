package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Gate}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Gate")
final class GateGradients {
  final float[][] firesDense;
  float[][] bits;
  float[][] fires;

  GateGradients(int capacity) {
    this.firesDense = new float[capacity][1];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.bits = new float[capacity][2];
    this.fires = new float[capacity][1];
  }
}
