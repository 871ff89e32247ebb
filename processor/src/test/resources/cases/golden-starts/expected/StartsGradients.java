package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Starts}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Starts")
final class StartsGradients {
  final float[][] a;
  final float[][] b;
  final float[][] c;
  final float[][] d;
  final float[][] e;
  final float[][] f;
  final float[][] g;
  final float[][] hDense1;
  final float[][] h;
  final float[][] i;
  final float[][] yDense1;
  final float[][] y;
  float[][] x;

  /**
   * If it {@code shares}, a gradient that was passed on leaves its arrays to another; to look for
   * the first that is not finite all must stay.
   */
  StartsGradients(int capacity, boolean shares) {
    this.a = new float[capacity][3];
    this.b = new float[capacity][3];
    this.c = shares ? this.a : new float[capacity][3];
    this.d = shares ? this.b : new float[capacity][3];
    this.e = shares ? this.a : new float[capacity][3];
    this.f = shares ? this.b : new float[capacity][3];
    this.g = shares ? this.a : new float[capacity][3];
    this.hDense1 = shares ? this.b : new float[capacity][3];
    this.h = shares ? this.a : new float[capacity][3];
    this.i = shares ? this.b : new float[capacity][3];
    this.yDense1 = new float[capacity][2];
    this.y = new float[capacity][1];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][4];
  }
}
