package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code SameFace}: d loss / d value, a row for
 * each sample.
 */
@Generated("network SameFace")
final class SameFaceGradients {
  final float[][] gapEncode1Relu;
  final float[][] gapEncode1;
  final float[][] gapEncode2Relu;
  final float[][] gapEncode2;
  final float[][] gap;
  final float[][] distanceProduct;
  final float[][] distance;
  float[][] left;
  float[][] right;

  /**
   * If it {@code shares}, a gradient that was passed on leaves its arrays to another; to look for
   * the first that is not finite all must stay.
   */
  SameFaceGradients(int capacity, boolean shares) {
    this.gapEncode1Relu = new float[capacity][4];
    this.gapEncode1 = new float[capacity][3];
    this.gapEncode2Relu = shares ? this.gapEncode1Relu : new float[capacity][4];
    this.gapEncode2 = new float[capacity][3];
    this.gap = new float[capacity][3];
    this.distanceProduct = shares ? this.gapEncode1 : new float[capacity][3];
    this.distance = new float[capacity][1];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.left = new float[capacity][6];
    this.right = new float[capacity][6];
  }
}
