package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Critic}, a row for each sample. */
@Generated("network Critic")
final class CriticValues {
  final float[][] state;
  final float[][] trunk;
  final float[][] moveDense;
  final float[][] move;

  CriticValues(int capacity) {
    this.state = new float[capacity][8];
    this.trunk = new float[capacity][8];
    this.moveDense = new float[capacity][3];
    this.move = new float[capacity][3];
  }
}
