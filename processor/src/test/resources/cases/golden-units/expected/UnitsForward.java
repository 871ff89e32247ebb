package com.example;

import dev.sinew.Generated;

/** The forward pass of {@code Units}, a method for each layer. */
@Generated("network Units")
final class UnitsForward {
  private UnitsForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(UnitsWeights weights, UnitsValues values, int n) {
    for (int s = 0; s < n; s++) {
      measuresScale(values.measures[s], values.measuresScale[s]);
    }
    for (int s = 0; s < n; s++) {
      measuresNormalize(weights, values.measuresScale[s], values.measuresNormalize[s]);
    }
    for (int s = 0; s < n; s++) {
      imageNormalize(values.image[s], values.imageNormalize[s]);
    }
    for (int s = 0; s < n; s++) {
      seen(weights, values.imageNormalize[s], values.seen[s]);
    }
    for (int s = 0; s < n; s++) {
      progressConcat(values.measuresNormalize[s], values.seen[s], values.progressConcat[s]);
    }
    for (int s = 0; s < n; s++) {
      progressDense(weights, values.progressConcat[s], values.progressDense[s]);
    }
    for (int s = 0; s < n; s++) {
      progress(weights, values.progressDense[s], values.progress[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(UnitsWeights weights, UnitsValues values, float[] measuresRow,
      float[] imageRow, float[] progressRow) {
    measuresScale(measuresRow, values.measuresScale[0]);
    measuresNormalize(weights, values.measuresScale[0], values.measuresNormalize[0]);
    imageNormalize(imageRow, values.imageNormalize[0]);
    seen(weights, values.imageNormalize[0], values.seen[0]);
    progressConcat(values.measuresNormalize[0], values.seen[0], values.progressConcat[0]);
    progressDense(weights, values.progressConcat[0], values.progressDense[0]);
    progress(weights, values.progressDense[0], progressRow);
  }

  /** measuresScale: measures -> scale(0.01), [9] -> [9]. */
  static void measuresScale(float[] x, float[] y) {
    for (int i = 0; i < 9; i++) {
      y[i] = x[i] * 0.01f;
    }
  }

  /** measuresNormalize: measuresScale -> normalize, [9] -> [9]. */
  static void measuresNormalize(UnitsWeights weights, float[] x, float[] y) {
    float[] mean = weights.measuresMean;
    float[] std = weights.measuresStd;
    for (int i = 0; i < 9; i++) {
      y[i] = (x[i] - mean[i]) / std[i];
    }
  }

  /** imageNormalize: image -> normalize, [48] -> [48]. */
  static void imageNormalize(float[] x, float[] y) {
    for (int c = 0; c < 16; c++) {
      y[c] = (x[c] - 0.5f) / 0.25f;
    }
    for (int c = 0; c < 16; c++) {
      y[16 + c] = (x[16 + c] + 0.25f) / 0.25f;
    }
    for (int c = 0; c < 16; c++) {
      y[32 + c] = (x[32 + c] - 0.4f) / 0.25f;
    }
  }

  /** seen: imageNormalize -> dense(2), [48] -> [2]. A dot product for each output. */
  static void seen(UnitsWeights weights, float[] x, float[] y) {
    for (int o = 0; o < 2; o++) {
      float[] w = weights.seenWeight[o];
      float sum0 = 0f;
      float sum1 = 0f;
      float sum2 = 0f;
      float sum3 = 0f;
      for (int i = 0; i < 48; i += 4) {
        sum0 += x[i] * w[i];
        sum1 += x[i + 1] * w[i + 1];
        sum2 += x[i + 2] * w[i + 2];
        sum3 += x[i + 3] * w[i + 3];
      }
      float sum = (sum0 + sum1) + (sum2 + sum3);
      y[o] = weights.seenBias[o] + sum;
    }
  }

  /** progressConcat: concat(measuresNormalize, seen), [11]. */
  static void progressConcat(float[] x1, float[] x2, float[] y) {
    System.arraycopy(x1, 0, y, 0, 9);
    System.arraycopy(x2, 0, y, 9, 2);
  }

  /** progressDense: progressConcat -> dense(1), [11] -> [1]. Straight-line: few enough products. */
  static void progressDense(UnitsWeights weights, float[] x, float[] y) {
    float[] w = weights.progressWeight;
    float[] b = weights.progressBias;
    float x0 = x[0];
    float x1 = x[1];
    float x2 = x[2];
    float x3 = x[3];
    float x4 = x[4];
    float x5 = x[5];
    float x6 = x[6];
    float x7 = x[7];
    float x8 = x[8];
    float x9 = x[9];
    float x10 = x[10];
    y[0] = b[0] + ((((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + ((x4 * w[4] + x5 * w[5])
        + (x6 * w[6] + x7 * w[7]))) + (x8 * w[8] + x9 * w[9] + x10 * w[10]));
  }

  /** progress: progressDense -> back from normalize -> scale(10.0), [1] -> [1]. */
  static void progress(UnitsWeights weights, float[] x, float[] y) {
    float[] mean = weights.progressMean;
    float[] std = weights.progressStd;
    y[0] = x[0] * std[0] + mean[0];
    y[0] = y[0] * 10f;
  }

  /** progressTarget: the target of progress -> scale(0.1), [1] -> [1]. */
  static void progressTarget(float[] x, float[] y) {
    y[0] = x[0] * 0.1f;
  }

  /** progressTarget: the target of progress -> normalize, [1] -> [1]. */
  static void progressTarget2(UnitsWeights weights, float[] x, float[] y) {
    float[] mean = weights.progressMean;
    float[] std = weights.progressStd;
    y[0] = (x[0] - mean[0]) / std[0];
  }
}
