package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Gate}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Gate")
final class GateGradients {
  final float[][] bits;
  final float[][] firesDense;
  final float[][] fires;

  GateGradients(int capacity) {
    this.bits = new float[capacity][2];
    this.firesDense = new float[capacity][1];
    this.fires = new float[capacity][1];
  }
}
