package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Gate}: d loss / d value, a row for each
 * sample.
 */
@Generated("network Gate")
final class GateGradients {
  final float[][] halfDense;
  final float[][] ySigmoid;
  final float[][] halfThrough;
  final float[][] yProduct;
  final float[][] y;
  float[][] x;
  float[][] table;
  float[][] columnRight;
  float[][] rows;

  GateGradients(int capacity) {
    this.halfDense = new float[capacity][6];
    this.ySigmoid = new float[capacity][3];
    this.halfThrough = new float[capacity][3];
    this.yProduct = new float[capacity][3];
    this.y = new float[capacity][3];
  }

  /** Makes room for what training does not reach. */
  void allocateForOutputs(int capacity) {
    this.x = new float[capacity][6];
    this.table = new float[capacity][12];
    this.columnRight = new float[capacity][9];
    this.rows = new float[capacity][3];
  }
}
