package com.example;

import dev.sinew.Generated;
import dev.sinew.internal.Products;
import dev.sinew.internal.RowFunctions;
import java.util.Arrays;

/**
 * The backward pass of {@code Wide}, a method for each step. The gradient of a value is complete
 * before it is passed on.
 */
@Generated("network Wide")
final class WideBackward {
  private WideBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(WideValues values, WideGradients gradients, float[] gradient, int n) {
    yWeight(gradients.y, values.h, gradients.row, gradient, values.products, n);
    yToH(gradients.yWeightRows, values.h, gradients.y, gradients.h, values.products, n);
    hWeight(gradients.h, values.x, gradients.row, gradient, values.products, n);
    hBias(gradients.h, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(WideValues values, WideGradients gradients, float[] gradient, int n) {
    yWeight(gradients.y, values.h, gradients.row, gradient, values.products, n);
    yToH(gradients.yWeightRows, values.h, gradients.y, gradients.h, values.products, n);
    hWeight(gradients.h, values.x, gradients.row, gradient, values.products, n);
    hBias(gradients.h, gradient, n);
    hToX(gradients.hWeightRows, gradients.h, gradients.x, values.products, n);
  }

  /** d loss / d y.weight = sum over the batch of dy x^T, dy the gradient at y, x h. */
  static void yWeight(float[][] dy, float[][] x, float[] row, float[] gradient, Products products,
      int n) {
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

  /**
   * Back through dense, from the gradient dy at y to dx at h: dx = W^T dy; then back through relu
   * in place: dx = dx where y > 0, else 0, where y = h.
   */
  static void yToH(float[][] w, float[][] y, float[][] dy, float[][] dx, Products products, int n) {
    if (products != null && n >= 8) {
      products.multiply(dy, w, dx, n, 64, 96, false, y, RowFunctions::reluGradient);
      return;
    }
    for (int s = 0; s < n; s++) {
      float[] ys = y[s];
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
      for (int i = 0; i < 96; i++) {
        dxs[i] = ys[i] > 0f ? dxs[i] : 0f;
      }
    }
  }

  /** d loss / d h.weight = sum over the batch of dy x^T, dy the gradient at h, x x. */
  static void hWeight(float[][] dy, float[][] x, float[] row, float[] gradient, Products products,
      int n) {
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

  /** d loss / d h.bias = sum over the batch of dy, the gradient at h. */
  static void hBias(float[][] dy, float[] gradient, int n) {
    Arrays.fill(gradient, 6144, 6240, 0f);
    for (int s = 0; s < n; s++) {
      float[] dys = dy[s];
      for (int o = 0; o < 96; o++) {
        gradient[6144 + o] += dys[o];
      }
    }
  }

  /** Back through dense, from the gradient dy at h to dx at x: dx = W^T dy. */
  static void hToX(float[][] w, float[][] dy, float[][] dx, Products products, int n) {
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
