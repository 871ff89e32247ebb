package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;

/** The forward pass of {@code Structure}, a method for each layer. */
@Generated("network Structure")
final class StructureForward {
  private StructureForward() {}

  /** All layers, for the first {@code n} samples of a batch. */
  static void run(StructureWeights weights, StructureValues values, int n) {
    for (int s = 0; s < n; s++) {
      coloursTranspose(values.image[s], values.coloursTranspose[s]);
    }
    for (int s = 0; s < n; s++) {
      colours(weights, values.coloursTranspose[s], values.colours[s]);
    }
    for (int s = 0; s < n; s++) {
      shares(values.table[s], values.shares[s]);
    }
    for (int s = 0; s < n; s++) {
      wide(values.table[s], values.shares[s], values.wide[s]);
    }
    for (int s = 0; s < n; s++) {
      columnsMean(values.table[s], values.columnsMean[s]);
    }
    for (int s = 0; s < n; s++) {
      columnsMin(values.shares[s], values.columnsMin[s]);
    }
    for (int s = 0; s < n; s++) {
      columns(values.columnsMean[s], values.columnsMin[s], values.columns[s]);
    }
    for (int s = 0; s < n; s++) {
      factsSum(values.image[s], values.factsSum[s]);
    }
    for (int s = 0; s < n; s++) {
      factsMax(values.wide[s], values.factsMax[s]);
    }
    for (int s = 0; s < n; s++) {
      facts(values.factsSum[s], values.factsMax[s], values.columns[s], values.facts[s]);
    }
    for (int s = 0; s < n; s++) {
      kindConcat(values.colours[s], values.facts[s], values.kindConcat[s]);
    }
    for (int s = 0; s < n; s++) {
      kindDense(weights, values.kindConcat[s], values.kindDense[s]);
    }
    for (int s = 0; s < n; s++) {
      kind(values.kindDense[s], values.kind[s]);
    }
  }

  /** All layers, for one sample; only what lies between them goes to the scratch space. */
  static void sample(StructureWeights weights, StructureValues values, float[] imageRow,
      float[] tableRow, float[] kindRow) {
    coloursTranspose(imageRow, values.coloursTranspose[0]);
    colours(weights, values.coloursTranspose[0], values.colours[0]);
    shares(tableRow, values.shares[0]);
    wide(tableRow, values.shares[0], values.wide[0]);
    columnsMean(tableRow, values.columnsMean[0]);
    columnsMin(values.shares[0], values.columnsMin[0]);
    columns(values.columnsMean[0], values.columnsMin[0], values.columns[0]);
    factsSum(imageRow, values.factsSum[0]);
    factsMax(values.wide[0], values.factsMax[0]);
    facts(values.factsSum[0], values.factsMax[0], values.columns[0], values.facts[0]);
    kindConcat(values.colours[0], values.facts[0], values.kindConcat[0]);
    kindDense(weights, values.kindConcat[0], values.kindDense[0]);
    kind(values.kindDense[0], kindRow);
  }

  /** coloursTranspose: image -> transpose(2, 0, 1), [90] -> [90]. */
  static void coloursTranspose(float[] x, float[] y) {
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 30; j++) {
        y[i * 30 + j] = x[j * 3 + i];
      }
    }
  }

  /** colours: coloursTranspose -> dense(4), [90] -> [4]. A dot product for each output. */
  static void colours(StructureWeights weights, float[] x, float[] y) {
    for (int o = 0; o < 4; o++) {
      float[] w = weights.coloursWeight[o];
      float sum0 = 0f;
      float sum1 = 0f;
      float sum2 = 0f;
      float sum3 = 0f;
      for (int i = 0; i < 88; i += 4) {
        sum0 += x[i] * w[i];
        sum1 += x[i + 1] * w[i + 1];
        sum2 += x[i + 2] * w[i + 2];
        sum3 += x[i + 3] * w[i + 3];
      }
      sum0 += x[88] * w[88];
      sum1 += x[89] * w[89];
      float sum = (sum0 + sum1) + (sum2 + sum3);
      y[o] = weights.coloursBias[o] + sum;
    }
  }

  /** shares: table -> softmax(axis = 0), [12] -> [12]. */
  static void shares(float[] x, float[] y) {
    for (int c = 0; c < 3; c++) {
      float max = x[c];
      for (int i = 1; i < 4; i++) {
        max = Math.max(max, x[i * 3 + c]);
      }
      for (int i = 0; i < 4; i++) {
        y[i * 3 + c] = Elementary.exp(x[i * 3 + c] - max);
      }
      float sum = 0f;
      for (int i = 0; i < 4; i++) {
        sum += y[i * 3 + c];
      }
      for (int i = 0; i < 4; i++) {
        y[i * 3 + c] /= sum;
      }
    }
  }

  /** wide: concat(table, shares, axis = 1) -> relu, [24]. */
  static void wide(float[] x1, float[] x2, float[] y) {
    for (int r = 0; r < 4; r++) {
      System.arraycopy(x1, r * 3, y, r * 6, 3);
      System.arraycopy(x2, r * 3, y, r * 6 + 3, 3);
    }
    for (int i = 0; i < 24; i++) {
      y[i] = Math.max(y[i], 0f);
    }
  }

  /** columnsMean: table -> mean(axis = 0), [12] -> [3]. */
  static void columnsMean(float[] x, float[] y) {
    System.arraycopy(x, 0, y, 0, 3);
    for (int i = 1; i < 4; i++) {
      for (int c = 0; c < 3; c++) {
        y[c] += x[i * 3 + c];
      }
    }
    for (int c = 0; c < 3; c++) {
      y[c] /= 4f;
    }
  }

  /** columnsMin: shares -> min(axis = 0), [12] -> [3]. */
  static void columnsMin(float[] x, float[] y) {
    System.arraycopy(x, 0, y, 0, 3);
    for (int i = 1; i < 4; i++) {
      for (int c = 0; c < 3; c++) {
        y[c] = Math.min(y[c], x[i * 3 + c]);
      }
    }
  }

  /** columns: concat(columnsMean, columnsMin), [6]. */
  static void columns(float[] x1, float[] x2, float[] y) {
    System.arraycopy(x1, 0, y, 0, 3);
    System.arraycopy(x2, 0, y, 3, 3);
  }

  /** factsSum: image -> sum, [90] -> [1]. */
  static void factsSum(float[] x, float[] y) {
    float sum0 = 0f;
    float sum1 = 0f;
    float sum2 = 0f;
    float sum3 = 0f;
    for (int i = 0; i < 88; i += 4) {
      sum0 += x[i];
      sum1 += x[i + 1];
      sum2 += x[i + 2];
      sum3 += x[i + 3];
    }
    sum0 += x[88];
    sum1 += x[89];
    y[0] = (sum0 + sum1) + (sum2 + sum3);
  }

  /** factsMax: wide -> max(axis = 1), [24] -> [4]. */
  static void factsMax(float[] x, float[] y) {
    for (int r = 0; r < 4; r++) {
      float max = x[r * 6];
      for (int i = 1; i < 6; i++) {
        max = Math.max(max, x[r * 6 + i]);
      }
      y[r] = max;
    }
  }

  /** facts: concat(factsSum, factsMax, columns), [11]. */
  static void facts(float[] x1, float[] x2, float[] x3, float[] y) {
    y[0] = x1[0];
    System.arraycopy(x2, 0, y, 1, 4);
    System.arraycopy(x3, 0, y, 5, 6);
  }

  /** kindConcat: concat(colours, facts), [15]. */
  static void kindConcat(float[] x1, float[] x2, float[] y) {
    System.arraycopy(x1, 0, y, 0, 4);
    System.arraycopy(x2, 0, y, 4, 11);
  }

  /** kindDense: kindConcat -> dense(3), [15] -> [3]. Straight-line: few enough products. */
  static void kindDense(StructureWeights weights, float[] x, float[] y) {
    float[] w = weights.kindWeight;
    float[] b = weights.kindBias;
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
    float x11 = x[11];
    float x12 = x[12];
    float x13 = x[13];
    float x14 = x[14];
    y[0] = b[0] + ((((x0 * w[0] + x1 * w[1]) + (x2 * w[2] + x3 * w[3])) + ((x4 * w[4] + x5 * w[5])
        + (x6 * w[6] + x7 * w[7]))) + (((x8 * w[8] + x9 * w[9]) + (x10 * w[10] + x11 * w[11]))
        + (x12 * w[12] + x13 * w[13] + x14 * w[14])));
    y[1] = b[1] + ((((x0 * w[15] + x1 * w[16]) + (x2 * w[17] + x3 * w[18])) + ((x4 * w[19]
        + x5 * w[20]) + (x6 * w[21] + x7 * w[22]))) + (((x8 * w[23] + x9 * w[24]) + (x10 * w[25]
        + x11 * w[26])) + (x12 * w[27] + x13 * w[28] + x14 * w[29])));
    y[2] = b[2] + ((((x0 * w[30] + x1 * w[31]) + (x2 * w[32] + x3 * w[33])) + ((x4 * w[34]
        + x5 * w[35]) + (x6 * w[36] + x7 * w[37]))) + (((x8 * w[38] + x9 * w[39]) + (x10 * w[40]
        + x11 * w[41])) + (x12 * w[42] + x13 * w[43] + x14 * w[44])));
  }

  /** kind: kindDense -> logSoftmax, [3] -> [3]. */
  static void kind(float[] x, float[] y) {
    float max = x[0];
    for (int i = 1; i < 3; i++) {
      max = Math.max(max, x[i]);
    }
    for (int i = 0; i < 3; i++) {
      y[i] = Elementary.exp(x[i] - max);
    }
    float sum = 0f;
    for (int i = 0; i < 3; i++) {
      sum += y[i];
    }
    float logSum = Elementary.log(sum);
    for (int i = 0; i < 3; i++) {
      y[i] = x[i] - max - logSum;
    }
  }
}
