package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import java.util.Arrays;

/**
 * The backward pass of {@code Structure}, a method for each step. The gradient of a value is
 * complete before it is passed on.
 */
@Generated("network Structure")
final class StructureBackward {
  private StructureBackward() {}

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(StructureWeights weights, StructureValues values,
      StructureGradients gradients, float[] gradient, int n) {
    kindToKindDense(values.kind, gradients.kind, gradients.kindDense, n);
    kindWeight(gradients.kindDense, values.kindConcat, gradient, n);
    kindBias(gradients.kindDense, gradient, n);
    kindDenseToKindConcat(weights.kindWeight, gradients.kindDense, gradients.kindConcat, n);
    kindConcatToColours(gradients.kindConcat, gradients.colours, n);
    kindConcatToFacts(gradients.kindConcat, gradients.facts, n);
    factsToFactsSum(gradients.facts, gradients.factsSum, n);
    factsToFactsMax(gradients.facts, gradients.factsMax, n);
    factsToColumns(gradients.facts, gradients.columns, n);
    factsMaxToWide(values.wide, gradients.factsMax, gradients.wide, n);
    factsSumToImage(gradients.factsSum, gradients.image, n);
    columnsToColumnsMean(gradients.columns, gradients.columnsMean, n);
    columnsToColumnsMin(gradients.columns, gradients.columnsMin, n);
    columnsMinToShares(values.shares, gradients.columnsMin, gradients.shares, n);
    columnsMeanToTable(gradients.columnsMean, gradients.table, n);
    wideDelta(values.wide, gradients.wide, n);
    wideToTable(gradients.wide, gradients.table, n);
    wideToShares(gradients.wide, gradients.shares, n);
    sharesToTable(values.shares, gradients.shares, gradients.table, n);
    coloursWeight(gradients.colours, values.coloursTranspose, gradients.row, gradient, n);
    coloursBias(gradients.colours, gradient, n);
    coloursToColoursTranspose(weights.coloursWeight, gradients.colours, gradients.coloursTranspose,
        n);
    coloursTransposeToImage(gradients.coloursTranspose, gradients.image, n);
  }

  /**
   * Back through logSoftmax, from the gradient dy at kind to dx at kindDense: dx_i = dy_i -
   * exp(y_i) sum_j dy_j.
   */
  static void kindToKindDense(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float sum = 0f;
      for (int i = 0; i < 3; i++) {
        sum += dys[i];
      }
      for (int i = 0; i < 3; i++) {
        dxs[i] = dys[i] - Elementary.exp(ys[i]) * sum;
      }
    }
  }

  /**
   * d loss / d kind.weight = sum over the batch of dy x^T, dy the gradient at kindDense, x
   * kindConcat.
   */
  static void kindWeight(float[][] dy, float[][] x, float[] gradient, int n) {
    Arrays.fill(gradient, 364, 409, 0f);
    for (int s = 0; s < n; s++) {
      float x0 = x[s][0];
      float x1 = x[s][1];
      float x2 = x[s][2];
      float x3 = x[s][3];
      float x4 = x[s][4];
      float x5 = x[s][5];
      float x6 = x[s][6];
      float x7 = x[s][7];
      float x8 = x[s][8];
      float x9 = x[s][9];
      float x10 = x[s][10];
      float x11 = x[s][11];
      float x12 = x[s][12];
      float x13 = x[s][13];
      float x14 = x[s][14];
      float dy0 = dy[s][0];
      gradient[364] += dy0 * x0;
      gradient[365] += dy0 * x1;
      gradient[366] += dy0 * x2;
      gradient[367] += dy0 * x3;
      gradient[368] += dy0 * x4;
      gradient[369] += dy0 * x5;
      gradient[370] += dy0 * x6;
      gradient[371] += dy0 * x7;
      gradient[372] += dy0 * x8;
      gradient[373] += dy0 * x9;
      gradient[374] += dy0 * x10;
      gradient[375] += dy0 * x11;
      gradient[376] += dy0 * x12;
      gradient[377] += dy0 * x13;
      gradient[378] += dy0 * x14;
      float dy1 = dy[s][1];
      gradient[379] += dy1 * x0;
      gradient[380] += dy1 * x1;
      gradient[381] += dy1 * x2;
      gradient[382] += dy1 * x3;
      gradient[383] += dy1 * x4;
      gradient[384] += dy1 * x5;
      gradient[385] += dy1 * x6;
      gradient[386] += dy1 * x7;
      gradient[387] += dy1 * x8;
      gradient[388] += dy1 * x9;
      gradient[389] += dy1 * x10;
      gradient[390] += dy1 * x11;
      gradient[391] += dy1 * x12;
      gradient[392] += dy1 * x13;
      gradient[393] += dy1 * x14;
      float dy2 = dy[s][2];
      gradient[394] += dy2 * x0;
      gradient[395] += dy2 * x1;
      gradient[396] += dy2 * x2;
      gradient[397] += dy2 * x3;
      gradient[398] += dy2 * x4;
      gradient[399] += dy2 * x5;
      gradient[400] += dy2 * x6;
      gradient[401] += dy2 * x7;
      gradient[402] += dy2 * x8;
      gradient[403] += dy2 * x9;
      gradient[404] += dy2 * x10;
      gradient[405] += dy2 * x11;
      gradient[406] += dy2 * x12;
      gradient[407] += dy2 * x13;
      gradient[408] += dy2 * x14;
    }
  }

  /** d loss / d kind.bias = sum over the batch of dy, the gradient at kindDense. */
  static void kindBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 409, 412, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 3; o++) {
        gradient[409 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at kindDense to dx at kindConcat: dx = W^T dy. */
  static void kindDenseToKindConcat(float[] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float dy0 = dys[0];
      float dy1 = dys[1];
      float dy2 = dys[2];
      dxs[0] = dy0 * w[0] + dy1 * w[15] + dy2 * w[30];
      dxs[1] = dy0 * w[1] + dy1 * w[16] + dy2 * w[31];
      dxs[2] = dy0 * w[2] + dy1 * w[17] + dy2 * w[32];
      dxs[3] = dy0 * w[3] + dy1 * w[18] + dy2 * w[33];
      dxs[4] = dy0 * w[4] + dy1 * w[19] + dy2 * w[34];
      dxs[5] = dy0 * w[5] + dy1 * w[20] + dy2 * w[35];
      dxs[6] = dy0 * w[6] + dy1 * w[21] + dy2 * w[36];
      dxs[7] = dy0 * w[7] + dy1 * w[22] + dy2 * w[37];
      dxs[8] = dy0 * w[8] + dy1 * w[23] + dy2 * w[38];
      dxs[9] = dy0 * w[9] + dy1 * w[24] + dy2 * w[39];
      dxs[10] = dy0 * w[10] + dy1 * w[25] + dy2 * w[40];
      dxs[11] = dy0 * w[11] + dy1 * w[26] + dy2 * w[41];
      dxs[12] = dy0 * w[12] + dy1 * w[27] + dy2 * w[42];
      dxs[13] = dy0 * w[13] + dy1 * w[28] + dy2 * w[43];
      dxs[14] = dy0 * w[14] + dy1 * w[29] + dy2 * w[44];
    }
  }

  /**
   * Back through concat, from the gradient dy at kindConcat to dx at colours: dx = its part of dy.
   */
  static void kindConcatToColours(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 0, dxs, 0, 4);
    }
  }

  /**
   * Back through concat, from the gradient dy at kindConcat to dx at facts: dx = its part of dy.
   */
  static void kindConcatToFacts(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 4, dxs, 0, 11);
    }
  }

  /** Back through concat, from the gradient dy at facts to dx at factsSum: dx = its part of dy. */
  static void factsToFactsSum(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      dxs[0] = dys[0];
    }
  }

  /** Back through concat, from the gradient dy at facts to dx at factsMax: dx = its part of dy. */
  static void factsToFactsMax(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 1, dxs, 0, 4);
    }
  }

  /** Back through concat, from the gradient dy at facts to dx at columns: dx = its part of dy. */
  static void factsToColumns(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 5, dxs, 0, 6);
    }
  }

  /**
   * Back through max, from the gradient dy at factsMax to dx at wide: dx_i = dy where x_i is the
   * first of the largest, else 0.
   */
  static void factsMaxToWide(float[][] x, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 24, 0f);
      for (int r = 0; r < 4; r++) {
        int winner = r * 6;
        for (int i = 1; i < 6; i++) {
          if (xs[r * 6 + i] > xs[winner]) {
            winner = r * 6 + i;
          }
        }
        dxs[winner] += dys[r];
      }
    }
  }

  /** Back through sum, from the gradient dy at factsSum to dx at image: dx_i = dy. */
  static void factsSumToImage(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float share = dys[0];
      for (int i = 0; i < 90; i++) {
        dxs[i] = share;
      }
    }
  }

  /**
   * Back through concat, from the gradient dy at columns to dx at columnsMean: dx = its part of dy.
   */
  static void columnsToColumnsMean(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 0, dxs, 0, 3);
    }
  }

  /**
   * Back through concat, from the gradient dy at columns to dx at columnsMin: dx = its part of dy.
   */
  static void columnsToColumnsMin(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      System.arraycopy(dys, 3, dxs, 0, 3);
    }
  }

  /**
   * Back through min, from the gradient dy at columnsMin to dx at shares: dx_i = dy where x_i is
   * the first of the smallest, else 0.
   */
  static void columnsMinToShares(float[][] x, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 12, 0f);
      for (int c = 0; c < 3; c++) {
        int winner = c;
        for (int i = 1; i < 4; i++) {
          if (xs[i * 3 + c] < xs[winner]) {
            winner = i * 3 + c;
          }
        }
        dxs[winner] += dys[c];
      }
    }
  }

  /** Back through mean, from the gradient dy at columnsMean to dx at table: dx_i = dy / 4. */
  static void columnsMeanToTable(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 4; i++) {
        for (int c = 0; c < 3; c++) {
          dxs[i * 3 + c] = dys[c] / 4f;
        }
      }
    }
  }

  /**
   * Back through relu, in place: the gradient at wide becomes the one before relu. dx = dy where y
   * > 0, else 0.
   */
  static void wideDelta(float[][] y, float[][] dy, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      for (int i = 0; i < 24; i++) {
        dys[i] = ys[i] > 0f ? dys[i] : 0f;
      }
    }
  }

  /**
   * Back through concat, from the gradient dy at wide to dx at table, added to what is there: dx =
   * its part of dy.
   */
  static void wideToTable(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int r = 0; r < 4; r++) {
        for (int i = 0; i < 3; i++) {
          dxs[r * 3 + i] += dys[r * 6 + i];
        }
      }
    }
  }

  /**
   * Back through concat, from the gradient dy at wide to dx at shares, added to what is there: dx =
   * its part of dy.
   */
  static void wideToShares(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int r = 0; r < 4; r++) {
        for (int i = 0; i < 3; i++) {
          dxs[r * 3 + i] += dys[r * 6 + 3 + i];
        }
      }
    }
  }

  /**
   * Back through softmax, from the gradient dy at shares to dx at table, added to what is there:
   * dx_i = y_i (dy_i - sum_j dy_j y_j) within each lane.
   */
  static void sharesToTable(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int c = 0; c < 3; c++) {
        float sum = 0f;
        for (int i = 0; i < 4; i++) {
          sum += dys[i * 3 + c] * ys[i * 3 + c];
        }
        for (int i = 0; i < 4; i++) {
          dxs[i * 3 + c] += ys[i * 3 + c] * (dys[i * 3 + c] - sum);
        }
      }
    }
  }

  /**
   * d loss / d colours.weight = sum over the batch of dy x^T, dy the gradient at colours, x
   * coloursTranspose.
   */
  static void coloursWeight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    for (int o = 0; o < 4; o++) {
      Arrays.fill(row, 0, 90, 0f);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        float dy0 = dy[s][o];
        float dy1 = dy[s + 1][o];
        float dy2 = dy[s + 2][o];
        float dy3 = dy[s + 3][o];
        float[] x0 = x[s];
        float[] x1 = x[s + 1];
        float[] x2 = x[s + 2];
        float[] x3 = x[s + 3];
        for (int i = 0; i < 90; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 90; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, o * 90, 90);
    }
  }

  /** d loss / d colours.bias = sum over the batch of dy, the gradient at colours. */
  static void coloursBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 360, 364, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 4; o++) {
        gradient[360 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at colours to dx at coloursTranspose: dx = W^T dy. */
  static void coloursToColoursTranspose(float[][] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 90, 0f);
      float dys0 = dys[0];
      float dys1 = dys[1];
      float dys2 = dys[2];
      float dys3 = dys[3];
      float[] w0 = w[0];
      float[] w1 = w[1];
      float[] w2 = w[2];
      float[] w3 = w[3];
      for (int i = 0; i < 90; i++) {
        dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
      }
    }
  }

  /**
   * Back through transpose, from the gradient dy at coloursTranspose to dx at image, added to what
   * is there: dx = dy, turned back.
   */
  static void coloursTransposeToImage(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 30; j++) {
          dxs[j * 3 + i] += dys[i * 30 + j];
        }
      }
    }
  }
}
