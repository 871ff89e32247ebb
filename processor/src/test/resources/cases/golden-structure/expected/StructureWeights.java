package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/** The parameters of {@code Structure}, in the form its loops read. */
@Generated("network Structure")
final class StructureWeights {
  final float[][] coloursWeight;
  final float[] coloursBias;
  final float[] kindWeight;
  final float[] kindBias;

  StructureWeights() {
    this.coloursWeight = new float[4][90];
    this.coloursBias = new float[4];
    this.kindWeight = new float[45];
    this.kindBias = new float[3];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    WeightRows.rows(parameters, 0, coloursWeight);
    System.arraycopy(parameters, 360, coloursBias, 0, 4);
    System.arraycopy(parameters, 364, kindWeight, 0, 45);
    System.arraycopy(parameters, 409, kindBias, 0, 3);
  }
}
