package com.example;

import dev.sinew.Generated;

/** The values of a batch on its way through {@code Structure}, a row for each sample. */
@Generated("network Structure")
final class StructureValues {
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

  /**
   * If it {@code shares}, a value that no layer reads any more leaves its arrays to a later one;
   * what goes back needs all of them.
   */
  StructureValues(int capacity, boolean shares) {
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
  }
}
