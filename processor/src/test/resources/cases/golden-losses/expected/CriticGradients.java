package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Critic}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Critic")
final class CriticGradients {
  final float[][] trunk;
  final float[][] moveDense;
  float[][] state;
  float[][] move;

  CriticGradients(int capacity) {
    this.trunk = new float[capacity][8];
    this.moveDense = new float[capacity][3];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.state = new float[capacity][8];
    this.move = new float[capacity][3];
  }
}
