package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Xor}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Xor")
final class XorGradients {
  final float[][] hidden;
  final float[][] odd;
  float[][] bits;

  XorGradients(int capacity) {
    this.hidden = new float[capacity][2];
    this.odd = new float[capacity][1];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.bits = new float[capacity][2];
  }
}
