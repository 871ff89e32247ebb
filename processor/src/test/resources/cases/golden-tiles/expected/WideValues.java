package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Products;

/** The values of a batch on its way through {@code Wide}, a row for each sample. */
@Generated("network Wide")
final class WideValues {
  final float[][] x;
  final float[][] h;
  final float[][] y;
  final Products products;

  WideValues(int capacity) {
    this.x = new float[capacity][64];
    this.h = new float[capacity][96];
    this.y = new float[capacity][64];
    this.products = Products.find(capacity);
  }
}
