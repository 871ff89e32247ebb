package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Elementary;
import dev.sinew.internal.Products;
import dev.sinew.internal.RowFunctions;
import java.util.Arrays;

/**
 * The backward pass of {@code Smooth}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Smooth")
final class SmoothBackward {
  private SmoothBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(SmoothValues values, SmoothGradients gradients, float[] gradient, int n) {
    yWeight(gradients.yDense, values.h, gradients.row, gradient, values.products, n);
    yBias(gradients.yDense, gradient, n);
    yDenseToH(gradients.yWeightRows, values.h, gradients.yDense, gradients.h, values.products, n);
    hDense3Weight(gradients.h, values.hTanh, gradients.row, gradient, values.products, n);
    hDense3Bias(gradients.h, gradient, n);
    hToHTanh(gradients.hDense3WeightRows, values.hTanh, gradients.h, gradients.hTanh,
        values.products, n);
    hDense2Weight(gradients.hTanh, values.hSilu, gradients.row, gradient, values.products, n);
    hDense2Bias(gradients.hTanh, gradient, n);
    hTanhToHSilu(gradients.hDense2WeightRows, gradients.hTanh, gradients.hSilu, values.products, n);
    hSiluToHDense1(values.hDense1, gradients.hSilu, gradients.hDense1, values.products, n);
    hDense1Weight(gradients.hDense1, values.x, gradients.row, gradient, values.products, n);
    hDense1Bias(gradients.hDense1, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(SmoothValues values, SmoothGradients gradients, float[] gradient, int n) {
    yToYDense(values.y, gradients.y, gradients.yDense, n);
    yWeight(gradients.yDense, values.h, gradients.row, gradient, values.products, n);
    yBias(gradients.yDense, gradient, n);
    yDenseToH(gradients.yWeightRows, values.h, gradients.yDense, gradients.h, values.products, n);
    hDense3Weight(gradients.h, values.hTanh, gradients.row, gradient, values.products, n);
    hDense3Bias(gradients.h, gradient, n);
    hToHTanh(gradients.hDense3WeightRows, values.hTanh, gradients.h, gradients.hTanh,
        values.products, n);
    hDense2Weight(gradients.hTanh, values.hSilu, gradients.row, gradient, values.products, n);
    hDense2Bias(gradients.hTanh, gradient, n);
    hTanhToHSilu(gradients.hDense2WeightRows, gradients.hTanh, gradients.hSilu, values.products, n);
    hSiluToHDense1(values.hDense1, gradients.hSilu, gradients.hDense1, values.products, n);
    hDense1Weight(gradients.hDense1, values.x, gradients.row, gradient, values.products, n);
    hDense1Bias(gradients.hDense1, gradient, n);
    hDense1ToX(gradients.hDense1WeightRows, gradients.hDense1, gradients.x, values.products, n);
  }

  /**
   * Back through softmax, from the gradient dy at y to dx at yDense: dx_i = y_i (dy_i - sum_j dy_j
   * y_j).
   */
  static void yToYDense(float[][] y, float[][] dy, float[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      float sum = 0f;
      for (int i = 0; i < 16; i++) {
        sum += dys[i] * ys[i];
      }
      for (int i = 0; i < 16; i++) {
        dxs[i] = ys[i] * (dys[i] - sum);
      }
    }
  }

  /** d loss / d y.weight = sum over the batch of dy x^T, dy the gradient at yDense, x h. */
  static void yWeight(float[][] dy, float[][] x, float[] row, float[] gradient, Products products,
      int n) {
    if (products != null && n >= 8) {
      products.multiplyTransposed(dy, x, gradient, 16608, 16, n, 64, false);
      return;
    }
    for (int o = 0; o < 16; o++) {
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
      System.arraycopy(row, 0, gradient, 16608 + o * 64, 64);
    }
  }

  /** d loss / d y.bias = sum over the batch of dy, the gradient at yDense. */
  static void yBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 17632, 17648, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 16; o++) {
        gradient[17632 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at yDense to dx at h: dx = W^T dy; then back through
   * elu in place: dx = dx where y > 0, else dx (y + 1), where y = h.
   */
  static void yDenseToH(float[][] w, float[][] y, float[][] dy, float[][] dx, Products products,
      int n) {
    if (products != null && n >= 8) {
      products.multiply(dy, w, dx, n, 16, 64, false, y, SmoothBackward::yDenseToH);
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 64, 0f);
      for (int o = 0; o < 16; o += 4) {
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
      for (int i = 0; i < 64; i++) {
        dxs[i] = ys[i] > 0f ? dxs[i] : dxs[i] * (ys[i] + 1f);
      }
    }
  }

  /** The last step of yDenseToH, for a part of a sample. */
  static void yDenseToH(float[] y, float[] dx, int from, int to) {
    for (int i = from; i < to; i++) {
      dx[i] = y[i] > 0f ? dx[i] : dx[i] * (y[i] + 1f);
    }
  }

  /** d loss / d h.dense3.weight = sum over the batch of dy x^T, dy the gradient at h, x hTanh. */
  static void hDense3Weight(float[][] dy, float[][] x, float[] row, float[] gradient,
      Products products, int n) {
    if (products != null && n >= 8) {
      products.multiplyTransposed(dy, x, gradient, 12448, 64, n, 64, false);
      return;
    }
    for (int o = 0; o < 64; o++) {
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
      System.arraycopy(row, 0, gradient, 12448 + o * 64, 64);
    }
  }

  /** d loss / d h.dense3.bias = sum over the batch of dy, the gradient at h. */
  static void hDense3Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 16544, 16608, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 64; o++) {
        gradient[16544 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at h to dx at hTanh: dx = W^T dy; then back through
   * tanh in place: dx = dx (1 - y^2), where y = hTanh.
   */
  static void hToHTanh(float[][] w, float[][] y, float[][] dy, float[][] dx, Products products,
      int n) {
    if (products != null && n >= 8) {
      products.multiply(dy, w, dx, n, 64, 64, false, y, SmoothBackward::hToHTanh);
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 64, 0f);
      for (int o = 0; o < 64; o += 4) {
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
      for (int i = 0; i < 64; i++) {
        dxs[i] = dxs[i] * (1f - ys[i] * ys[i]);
      }
    }
  }

  /** The last step of hToHTanh, for a part of a sample. */
  static void hToHTanh(float[] y, float[] dx, int from, int to) {
    for (int i = from; i < to; i++) {
      dx[i] = dx[i] * (1f - y[i] * y[i]);
    }
  }

  /**
   * d loss / d h.dense2.weight = sum over the batch of dy x^T, dy the gradient at hTanh, x hSilu.
   */
  static void hDense2Weight(float[][] dy, float[][] x, float[] row, float[] gradient,
      Products products, int n) {
    if (products != null && n >= 8) {
      products.multiplyTransposed(dy, x, gradient, 6240, 64, n, 96, false);
      return;
    }
    for (int o = 0; o < 64; o++) {
      Arrays.fill(row, 0, 96, 0f);
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
        for (int i = 0; i < 96; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        float dys = dy[s][o];
        float[] xs = x[s];
        for (int i = 0; i < 96; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 6240 + o * 96, 96);
    }
  }

  /** d loss / d h.dense2.bias = sum over the batch of dy, the gradient at hTanh. */
  static void hDense2Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 12384, 12448, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 64; o++) {
        gradient[12384 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at hTanh to dx at hSilu: dx = W^T dy. */
  static void hTanhToHSilu(float[][] w, float[][] dy, float[][] dx, Products products, int n) {
    if (products != null && n >= 8) {
      products.multiply(dy, w, dx, n, 64, 96, false);
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 96, 0f);
      for (int o = 0; o < 64; o += 4) {
        float dys0 = dys[o];
        float dys1 = dys[o + 1];
        float dys2 = dys[o + 2];
        float dys3 = dys[o + 3];
        float[] w0 = w[o];
        float[] w1 = w[o + 1];
        float[] w2 = w[o + 2];
        float[] w3 = w[o + 3];
        for (int i = 0; i < 96; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
    }
  }

  /**
   * Back through silu, from the gradient dy at hSilu to dx at hDense1: dx = dy (sigmoid(x) + x
   * (sigmoid(x) (1 - sigmoid(x)))), where x = hDense1.
   */
  static void hSiluToHDense1(float[][] x, float[][] dy, float[][] dx, Products products, int n) {
    if (products != null && n >= 8) {
      for (int s = 0; s < n; s++) {
        float[] xs = x[s];
        float[] dys = dy[s];
        float[] dxs = dx[s];
        RowFunctions.sigmoid(xs, dxs, 0, 96);
        for (int i = 0; i < 96; i++) {
          dxs[i] = dys[i] * (dxs[i] + xs[i] * (dxs[i] * (1f - dxs[i])));
        }
      }
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] xs = x[s];
      float[] dys = dy[s];
      float[] dxs = dx[s];
      for (int i = 0; i < 96; i++) {
        float sigmoid = Elementary.sigmoid(xs[i]);
        dxs[i] = dys[i] * (sigmoid + xs[i] * (sigmoid * (1f - sigmoid)));
      }
    }
  }

  /** d loss / d h.dense1.weight = sum over the batch of dy x^T, dy the gradient at hDense1, x x. */
  static void hDense1Weight(float[][] dy, float[][] x, float[] row, float[] gradient,
      Products products, int n) {
    if (products != null && n >= 8) {
      products.multiplyTransposed(dy, x, gradient, 0, 96, n, 64, false);
      return;
    }
    for (int o = 0; o < 96; o++) {
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

  /** d loss / d h.dense1.bias = sum over the batch of dy, the gradient at hDense1. */
  static void hDense1Bias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 6144, 6240, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 96; o++) {
        gradient[6144 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at hDense1 to dx at x: dx = W^T dy. */
  static void hDense1ToX(float[][] w, float[][] dy, float[][] dx, Products products, int n) {
    if (products != null && n >= 8) {
      products.multiply(dy, w, dx, n, 96, 64, false);
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      float[] dxs = dx[s];
      Arrays.fill(dxs, 0, 64, 0f);
      for (int o = 0; o < 96; o += 4) {
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
}
