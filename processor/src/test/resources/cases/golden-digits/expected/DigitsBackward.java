package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Digits}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Digits")
final class DigitsBackward {
  private DigitsBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(DigitsValues values, DigitsGradients gradients, float[] gradient, int n) {
    digitWeight(gradients.digitDense, values.hidden, gradients.row, gradient, n);
    digitBias(gradients.digitDense, gradient, n);
    digitDenseToHidden(gradients.digitWeightRows, values.hidden, gradients.digitDense,
        gradients.hidden, n);
    hiddenWeight(gradients.hidden, values.pixelsScale, gradients.row, gradient, n);
    hiddenBias(gradients.hidden, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(DigitsValues values, DigitsGradients gradients, float[] gradient, int n) {
    digitToDigitDense(values.digit, gradients.digit, gradients.digitDense, n);
    digitWeight(gradients.digitDense, values.hidden, gradients.row, gradient, n);
    digitBias(gradients.digitDense, gradient, n);
    digitDenseToHidden(gradients.digitWeightRows, values.hidden, gradients.digitDense,
        gradients.hidden, n);
    hiddenWeight(gradients.hidden, values.pixelsScale, gradients.row, gradient, n);
    hiddenBias(gradients.hidden, gradient, n);
    hiddenToPixelsScale(gradients.hiddenWeightRows, gradients.hidden, gradients.pixelsScale, n);
    pixelsScaleToPixels(gradients.pixelsScale, gradients.pixels, n);
  }

  /**
   * Back through softmax, from the gradient dy at digit to dx at digitDense: dx_i = y_i (dy_i -
   * sum_j dy_j y_j).
   */
  static void digitToDigitDense(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float sum = 0f;
      for (int i = 0; i < 10; i++) {
        sum += dys[i] * ys[i];
      }
      for (int i = 0; i < 10; i++) {
        dxs[i] = ys[i] * (dys[i] - sum);
      }
    }
  }

  /**
   * d loss / d digit.weight = sum over the batch of dy x^T, dy the gradient at digitDense, x
   * hidden.
   */
  static void digitWeight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    for (int o = 0; o < 10; o++) {
      Arrays.fill(row, 0, 32, 0f);
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
        for (int i = 0; i < 32; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 32; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 2080 + o * 32, 32);
    }
  }

  /** d loss / d digit.bias = sum over the batch of dy, the gradient at digitDense. */
  static void digitBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 2400, 2410, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 10; o++) {
        gradient[2400 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at digitDense to dx at hidden: dx = W^T dy; then back
   * through relu in place: dx = dx where y > 0, else 0, where y = hidden.
   */
  static void digitDenseToHidden(float[][] w, float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 32, 0f);
      for (int o = 0; o < 8; o += 4) {
        float dys0 = dys[o];
        float dys1 = dys[o + 1];
        float dys2 = dys[o + 2];
        float dys3 = dys[o + 3];
        float[] w0 = w[o];
        float[] w1 = w[o + 1];
        float[] w2 = w[o + 2];
        float[] w3 = w[o + 3];
        for (int i = 0; i < 32; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
      float dys0 = dys[8];
      float dys1 = dys[9];
      float[] w0 = w[8];
      float[] w1 = w[9];
      for (int i = 0; i < 32; i++) {
        dxs[i] += dys0 * w0[i] + dys1 * w1[i];
      }
      for (int i = 0; i < 32; i++) {
        dxs[i] = ys[i] > 0f ? dxs[i] : 0f;
      }
    }
  }

  /**
   * d loss / d hidden.weight = sum over the batch of dy x^T, dy the gradient at hidden, x
   * pixelsScale.
   */
  static void hiddenWeight(float[][] dy, float[][] x, float[] row, float[] gradient, int n) {
    for (int o = 0; o < 32; o++) {
      Arrays.fill(row, 0, 64, 0f);
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
        for (int i = 0; i < 64; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 64; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, o * 64, 64);
    }
  }

  /** d loss / d hidden.bias = sum over the batch of dy, the gradient at hidden. */
  static void hiddenBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 2048, 2080, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 32; o++) {
        gradient[2048 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at hidden to dx at pixelsScale: dx = W^T dy. */
  static void hiddenToPixelsScale(float[][] w, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 64, 0f);
      for (int o = 0; o < 32; o += 4) {
        float dys0 = dys[o];
        float dys1 = dys[o + 1];
        float dys2 = dys[o + 2];
        float dys3 = dys[o + 3];
        float[] w0 = w[o];
        float[] w1 = w[o + 1];
        float[] w2 = w[o + 2];
        float[] w3 = w[o + 3];
        for (int i = 0; i < 64; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
    }
  }

  /** Back through scale, from the gradient dy at pixelsScale to dx at pixels: dx = 0.0625 dy. */
  static void pixelsScaleToPixels(float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 64; i++) {
        dxs[i] = 0.0625f * dys[i];
      }
    }
  }
}
