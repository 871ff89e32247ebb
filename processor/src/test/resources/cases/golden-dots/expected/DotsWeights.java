package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.WeightRows;

/** The parameters of {@code Dots}, in the form its loops read. */
@Generated("network Dots")
final class DotsWeights {
  final float[][] scoreWeight;
  final float[] scoreBias;

  DotsWeights() {
    this.scoreWeight = new float[1][100];
    this.scoreBias = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    WeightRows.rows(parameters, 0, scoreWeight);
    System.arraycopy(parameters, 100, scoreBias, 0, 1);
  }
}
