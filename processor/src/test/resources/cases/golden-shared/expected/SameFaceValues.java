package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code SameFace}, a row for each sample. */
@Generated("network SameFace")
final class SameFaceValues {
  final float[][] left;
  final float[][] right;
  final float[][] gapEncode1Relu;
  final float[][] gapEncode1;
  final float[][] gapEncode2Relu;
  final float[][] gapEncode2;
  final float[][] gap;
  final float[][] distanceProduct;
  final float[][] distance;

  /**
   * If it {@code shares}, a value that no layer reads any more leaves its arrays to a later one;
   * what goes back needs all of them.
   */
  SameFaceValues(int capacity, boolean shares) {
    this.left = new float[capacity][6];
    this.right = new float[capacity][6];
    this.gapEncode1Relu = new float[capacity][4];
    this.gapEncode1 = new float[capacity][3];
    this.gapEncode2Relu = shares ? this.gapEncode1Relu : new float[capacity][4];
    this.gapEncode2 = new float[capacity][3];
    this.gap = new float[capacity][3];
    this.distanceProduct = shares ? this.gapEncode1 : new float[capacity][3];
    this.distance = new float[capacity][1];
  }
}
