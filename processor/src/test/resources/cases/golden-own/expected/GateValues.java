package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Gate}, a row for each sample. */
@Generated("network Gate")
final class GateValues {
  final float[][] bits;
  final float[][] firesDense;
  final float[][] fires;

  GateValues(int capacity) {
    this.bits = new float[capacity][2];
    this.firesDense = new float[capacity][1];
    this.fires = new float[capacity][1];
  }
}
