package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Digits}, a row for each sample. */
@Generated("network Digits")
final class DigitsValues {
  final float[][] pixels;
  final float[][] pixelsScale;
  final float[][] hidden;
  final float[][] digitDense;
  final float[][] digit;

  DigitsValues(int capacity) {
    this.pixels = new float[capacity][64];
    this.pixelsScale = new float[capacity][64];
    this.hidden = new float[capacity][32];
    this.digitDense = new float[capacity][10];
    this.digit = new float[capacity][10];
  }
}
