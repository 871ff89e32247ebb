package com.example;

import dev.sinew.Generated;

/**
 * The gradients of a batch on its way back through {@code Structure}: d loss / d value, a row for
 * each sample.
 */
@Generated("network Structure")
final class StructureGradients {
  final float[][] image;
  final float[][] table;
  final float[][] coloursTranspose;
  final float[][] colours;
  final float[][] shares;
  final float[][] wide;
  final float[][] columnsMean;
  final float[][] columnsMin;
  final float[][] columns;
  final float[][] factsSum;
  final float[][] factsMax;
  final float[][] facts;
  final float[][] kindConcat;
  final float[][] kindDense;
  final float[][] kind;
  final float[] row;

  /**
   * If it {@code shares}, a gradient that was passed on leaves its arrays to another; to look for
   * the first that is not finite all must stay.
   */
  StructureGradients(int capacity, boolean shares) {
    this.image = new float[capacity][90];
    this.table = new float[capacity][12];
    this.coloursTranspose = new float[capacity][90];
    this.colours = new float[capacity][4];
    this.shares = new float[capacity][12];
    this.wide = new float[capacity][24];
    this.columnsMean = new float[capacity][3];
    this.columnsMin = new float[capacity][3];
    this.columns = new float[capacity][6];
    this.factsSum = new float[capacity][1];
    this.factsMax = new float[capacity][4];
    this.facts = new float[capacity][11];
    this.kindConcat = new float[capacity][15];
    this.kindDense = shares ? this.columnsMean : new float[capacity][3];
    this.kind = new float[capacity][3];
    this.row = new float[90];
  }
}
