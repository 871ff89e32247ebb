package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Starts}, a row for each sample. */
@Generated("network Starts")
final class StartsValues {
  final float[][] x;
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

  /**
   * If it {@code shares}, a value that no layer reads any more leaves its arrays to a later one;
   * what goes back needs all of them.
   */
  StartsValues(int capacity, boolean shares) {
    this.x = new float[capacity][4];
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
}
