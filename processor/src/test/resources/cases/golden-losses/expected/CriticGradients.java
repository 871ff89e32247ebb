package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Critic}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Critic")
final class CriticGradients {
  final float[][] state;
  final float[][] trunk;
  final float[][] moveDense;
  final float[][] move;

  CriticGradients(int capacity) {
    this.state = new float[capacity][8];
    this.trunk = new float[capacity][8];
    this.moveDense = new float[capacity][3];
    this.move = new float[capacity][3];
  }
}
