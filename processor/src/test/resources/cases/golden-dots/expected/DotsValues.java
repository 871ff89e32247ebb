package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Dots}, a row for each sample. */
@Generated("network Dots")
final class DotsValues {
  final float[][] measures;
  final float[][] score;

  DotsValues(int capacity) {
    this.measures = new float[capacity][100];
    this.score = new float[capacity][1];
  }
}
