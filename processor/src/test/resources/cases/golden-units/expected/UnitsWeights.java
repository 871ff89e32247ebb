package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Deviations;
import dev.sinew.internal.WeightRows;

/** The parameters of {@code Units}, in the form its loops read. */
@Generated("network Units")
final class UnitsWeights {
  final float[] measuresMean;
  final float[] measuresStd;
  final float[][] seenWeight;
  final float[] seenBias;
  final float[] progressWeight;
  final float[] progressBias;
  final float[] progressMean;
  final float[] progressStd;

  UnitsWeights() {
    this.measuresMean = new float[9];
    this.measuresStd = new float[9];
    this.seenWeight = new float[2][48];
    this.seenBias = new float[2];
    this.progressWeight = new float[11];
    this.progressBias = new float[1];
    this.progressMean = new float[1];
    this.progressStd = new float[1];
  }

  /** Takes over {@code parameters}, which lie one tensor behind the other. */
  void refresh(float[] parameters) {
    System.arraycopy(parameters, 0, measuresMean, 0, 9);
    System.arraycopy(parameters, 9, measuresStd, 0, 9);
    Deviations.oneIfUnmeasured(measuresStd);
    WeightRows.rows(parameters, 18, seenWeight);
    System.arraycopy(parameters, 114, seenBias, 0, 2);
    System.arraycopy(parameters, 116, progressWeight, 0, 11);
    System.arraycopy(parameters, 127, progressBias, 0, 1);
    System.arraycopy(parameters, 128, progressMean, 0, 1);
    System.arraycopy(parameters, 129, progressStd, 0, 1);
    Deviations.oneIfUnmeasured(progressStd);
  }
}
