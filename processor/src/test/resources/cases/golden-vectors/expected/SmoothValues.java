package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Products;

/** The values of a batch on its way through {@code Smooth}, a row for each sample. */
@Generated("network Smooth")
final class SmoothValues {
  final float[][] x;
  final float[][] hDense1;
  final float[][] hSilu;
  final float[][] hTanh;
  final float[][] h;
  final float[][] yDense;
  final float[][] y;
  final Products products;

  SmoothValues(int capacity) {
    this.x = new float[capacity][64];
    this.hDense1 = new float[capacity][96];
    this.hSilu = new float[capacity][96];
    this.hTanh = new float[capacity][64];
    this.h = new float[capacity][64];
    this.yDense = new float[capacity][16];
    this.y = new float[capacity][16];
    this.products = Products.find(capacity);
  }
}
