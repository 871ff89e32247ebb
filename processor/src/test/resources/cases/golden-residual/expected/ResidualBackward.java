package com.example;

import dev.sinew.Generated;
import java.util.Arrays;

/**
 * The backward pass of {@code Residual}, a method for each step. The gradient of a value is
 * complete before it is passed on.
 */
@Generated("network Residual")
final class ResidualBackward {
  private ResidualBackward() {}

  /** From the gradient of the loss to that of every trained tensor. */
  static void fromLoss(ResidualValues values, ResidualGradients gradients, double[] gradient,
      int n) {
    yWeight(gradients.y, values.yDifference, gradients.row, gradient, n);
    yToYDifference(gradients.yWeightRows, gradients.y, gradients.yDifference, n);
    yDifferenceToGated(gradients.yDifference, gradients.gated, n);
    gatedToSecond(values.gatedSigmoid, gradients.gated, gradients.second, n);
    gatedToGatedSigmoid(values.second, gradients.gated, gradients.gatedSigmoid, n);
    gatedSigmoidDelta(values.gatedSigmoid, gradients.gatedSigmoid, n);
    gatedWeight(gradients.gatedSigmoid, values.x, gradients.row, gradient, n);
    secondToSecondTanh(gradients.second, gradients.secondTanh, n);
    secondTanhDelta(values.secondTanh, gradients.secondTanh, n);
    secondWeight(gradients.secondTanh, values.first, gradients.row, gradient, n);
    secondBias(gradients.secondTanh, gradient, n);
    secondTanhToFirst(gradients.secondWeightRows, values.first, gradients.secondTanh,
        gradients.first, n);
    firstWeight(gradients.first, values.x, gradients.row, gradient, n);
    firstBias(gradients.first, gradient, n);
  }

  /** From gradients at all outputs to those of every trained tensor and every input. */
  static void fromOutputs(ResidualValues values, ResidualGradients gradients, double[] gradient,
      int n) {
    yWeight(gradients.y, values.yDifference, gradients.row, gradient, n);
    yToYDifference(gradients.yWeightRows, gradients.y, gradients.yDifference, n);
    yDifferenceToGated(gradients.yDifference, gradients.gated, n);
    yDifferenceToX(gradients.yDifference, gradients.x, n);
    gatedToSecond(values.gatedSigmoid, gradients.gated, gradients.second, n);
    gatedToGatedSigmoid(values.second, gradients.gated, gradients.gatedSigmoid, n);
    gatedSigmoidDelta(values.gatedSigmoid, gradients.gatedSigmoid, n);
    gatedWeight(gradients.gatedSigmoid, values.x, gradients.row, gradient, n);
    gatedSigmoidToX(gradients.gatedWeightRows, gradients.gatedSigmoid, gradients.x, n);
    secondToX(gradients.second, gradients.x, n);
    secondToSecondTanh(gradients.second, gradients.secondTanh, n);
    secondTanhDelta(values.secondTanh, gradients.secondTanh, n);
    secondWeight(gradients.secondTanh, values.first, gradients.row, gradient, n);
    secondBias(gradients.secondTanh, gradient, n);
    secondTanhToFirst(gradients.secondWeightRows, values.first, gradients.secondTanh,
        gradients.first, n);
    firstWeight(gradients.first, values.x, gradients.row, gradient, n);
    firstBias(gradients.first, gradient, n);
    firstToX(gradients.firstWeightRows, gradients.first, gradients.x, n);
  }

  /** d loss / d y.weight = sum over the batch of dy x^T, dy the gradient at y, x yDifference. */
  static void yWeight(double[][] dy, double[][] x, double[] row, double[] gradient, int n) {
    for (int o = 0; o < 8; o++) {
      Arrays.fill(row, 0, 16, 0.0);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        double dy0 = dy[s][o];
        double dy1 = dy[s + 1][o];
        double dy2 = dy[s + 2][o];
        double dy3 = dy[s + 3][o];
        double[] x0 = x[s];
        double[] x1 = x[s + 1];
        double[] x2 = x[s + 2];
        double[] x3 = x[s + 3];
        for (int i = 0; i < 16; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        double dys = dy[s][o];
        double[] xs = x[s];
        for (int i = 0; i < 16; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 816 + o * 16, 16);
    }
  }

  /** Back through dense, from the gradient dy at y to dx at yDifference: dx = W^T dy. */
  static void yToYDifference(double[][] w, double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      Arrays.fill(dxs, 0, 16, 0.0);
      for (int o = 0; o < 8; o += 4) {
        double dys0 = dys[o];
        double dys1 = dys[o + 1];
        double dys2 = dys[o + 2];
        double dys3 = dys[o + 3];
        double[] w0 = w[o];
        double[] w1 = w[o + 1];
        double[] w2 = w[o + 2];
        double[] w3 = w[o + 3];
        for (int i = 0; i < 16; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
    }
  }

  /** Back through -, from the gradient dy at yDifference to dx at gated: dx = dy. */
  static void yDifferenceToGated(double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 16; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /** Back through -, from the gradient dy at yDifference to dx at x: dx = -dy. */
  static void yDifferenceToX(double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 16; i++) {
        dxs[i] = -dys[i];
      }
    }
  }

  /**
   * Back through *, from the gradient dy at gated to dx at second: dx = dy b, where b =
   * gatedSigmoid.
   */
  static void gatedToSecond(double[][] b, double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] bs = b[s];
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 16; i++) {
        dxs[i] = dys[i] * bs[i];
      }
    }
  }

  /**
   * Back through *, from the gradient dy at gated to dx at gatedSigmoid: dx = dy a, where a =
   * second.
   */
  static void gatedToGatedSigmoid(double[][] a, double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] as = a[s];
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 16; i++) {
        dxs[i] = dys[i] * as[i];
      }
    }
  }

  /**
   * Back through sigmoid, in place: the gradient at gatedSigmoid becomes the one before sigmoid. dx
   * = dy y (1 - y).
   */
  static void gatedSigmoidDelta(double[][] y, double[][] dy, int n) {
    for (int s = 0; s < n; s++) {
      double[] ys = y[s];
      double[] dys = dy[s];
      for (int i = 0; i < 16; i++) {
        dys[i] = dys[i] * ys[i] * (1.0 - ys[i]);
      }
    }
  }

  /**
   * d loss / d gated.weight = sum over the batch of dy x^T, dy the gradient at gatedSigmoid, x x.
   */
  static void gatedWeight(double[][] dy, double[][] x, double[] row, double[] gradient, int n) {
    for (int o = 0; o < 16; o++) {
      Arrays.fill(row, 0, 16, 0.0);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        double dy0 = dy[s][o];
        double dy1 = dy[s + 1][o];
        double dy2 = dy[s + 2][o];
        double dy3 = dy[s + 3][o];
        double[] x0 = x[s];
        double[] x1 = x[s + 1];
        double[] x2 = x[s + 2];
        double[] x3 = x[s + 3];
        for (int i = 0; i < 16; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        double dys = dy[s][o];
        double[] xs = x[s];
        for (int i = 0; i < 16; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 544 + o * 16, 16);
    }
  }

  /**
   * Back through dense, from the gradient dy at gatedSigmoid to dx at x, added to what is there: dx
   * = W^T dy.
   */
  static void gatedSigmoidToX(double[][] w, double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int o = 0; o < 16; o += 4) {
        double dys0 = dys[o];
        double dys1 = dys[o + 1];
        double dys2 = dys[o + 2];
        double dys3 = dys[o + 3];
        double[] w0 = w[o];
        double[] w1 = w[o + 1];
        double[] w2 = w[o + 2];
        double[] w3 = w[o + 3];
        for (int i = 0; i < 16; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
    }
  }

  /** Back through +, from the gradient dy at second to dx at x, added to what is there: dx = dy. */
  static void secondToX(double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 16; i++) {
        dxs[i] += dys[i];
      }
    }
  }

  /** Back through +, from the gradient dy at second to dx at secondTanh: dx = dy. */
  static void secondToSecondTanh(double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int i = 0; i < 16; i++) {
        dxs[i] = dys[i];
      }
    }
  }

  /**
   * Back through tanh, in place: the gradient at secondTanh becomes the one before tanh. dx = dy (1
   * - y^2).
   */
  static void secondTanhDelta(double[][] y, double[][] dy, int n) {
    for (int s = 0; s < n; s++) {
      double[] ys = y[s];
      double[] dys = dy[s];
      for (int i = 0; i < 16; i++) {
        dys[i] = dys[i] * (1.0 - ys[i] * ys[i]);
      }
    }
  }

  /**
   * d loss / d second.weight = sum over the batch of dy x^T, dy the gradient at secondTanh, x
   * first.
   */
  static void secondWeight(double[][] dy, double[][] x, double[] row, double[] gradient, int n) {
    for (int o = 0; o < 16; o++) {
      Arrays.fill(row, 0, 16, 0.0);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        double dy0 = dy[s][o];
        double dy1 = dy[s + 1][o];
        double dy2 = dy[s + 2][o];
        double dy3 = dy[s + 3][o];
        double[] x0 = x[s];
        double[] x1 = x[s + 1];
        double[] x2 = x[s + 2];
        double[] x3 = x[s + 3];
        for (int i = 0; i < 16; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        double dys = dy[s][o];
        double[] xs = x[s];
        for (int i = 0; i < 16; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, 272 + o * 16, 16);
    }
  }

  /** d loss / d second.bias = sum over the batch of dy, the gradient at secondTanh. */
  static void secondBias(double[][] dy, double[] gradient, int n) {
    Arrays.fill(gradient, 528, 544, 0.0);
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      for (int o = 0; o < 16; o++) {
        gradient[528 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at secondTanh to dx at first: dx = W^T dy; then back
   * through relu in place: dx = dx where y > 0, else 0, where y = first.
   */
  static void secondTanhToFirst(double[][] w, double[][] y, double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] ys = y[s];
      double[] dys = dy[s];
      double[] dxs = dx[s];
      Arrays.fill(dxs, 0, 16, 0.0);
      for (int o = 0; o < 16; o += 4) {
        double dys0 = dys[o];
        double dys1 = dys[o + 1];
        double dys2 = dys[o + 2];
        double dys3 = dys[o + 3];
        double[] w0 = w[o];
        double[] w1 = w[o + 1];
        double[] w2 = w[o + 2];
        double[] w3 = w[o + 3];
        for (int i = 0; i < 16; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
      for (int i = 0; i < 16; i++) {
        dxs[i] = ys[i] > 0.0 ? dxs[i] : 0.0;
      }
    }
  }

  /** d loss / d first.weight = sum over the batch of dy x^T, dy the gradient at first, x x. */
  static void firstWeight(double[][] dy, double[][] x, double[] row, double[] gradient, int n) {
    for (int o = 0; o < 16; o++) {
      Arrays.fill(row, 0, 16, 0.0);
      int s = 0;
      for (; s + 4 <= n; s += 4) {
        double dy0 = dy[s][o];
        double dy1 = dy[s + 1][o];
        double dy2 = dy[s + 2][o];
        double dy3 = dy[s + 3][o];
        double[] x0 = x[s];
        double[] x1 = x[s + 1];
        double[] x2 = x[s + 2];
        double[] x3 = x[s + 3];
        for (int i = 0; i < 16; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      for (; s < n; s++) {
        double dys = dy[s][o];
        double[] xs = x[s];
        for (int i = 0; i < 16; i++) {
          row[i] += dys * xs[i];
        }
      }
      System.arraycopy(row, 0, gradient, o * 16, 16);
    }
  }

  /** d loss / d first.bias = sum over the batch of dy, the gradient at first. */
  static void firstBias(double[][] dy, double[] gradient, int n) {
    Arrays.fill(gradient, 256, 272, 0.0);
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      for (int o = 0; o < 16; o++) {
        gradient[256 + o] += dys[o];
      }
    }
  }

  /**
   * Back through dense, from the gradient dy at first to dx at x, added to what is there: dx = W^T
   * dy.
   */
  static void firstToX(double[][] w, double[][] dy, double[][] dx, int n) {
    for (int s = 0; s < n; s++) {
      double[] dys = dy[s];
      double[] dxs = dx[s];
      for (int o = 0; o < 16; o += 4) {
        double dys0 = dys[o];
        double dys1 = dys[o + 1];
        double dys2 = dys[o + 2];
        double dys3 = dys[o + 3];
        double[] w0 = w[o];
        double[] w1 = w[o + 1];
        double[] w2 = w[o + 2];
        double[] w3 = w[o + 3];
        for (int i = 0; i < 16; i++) {
          dxs[i] += dys0 * w0[i] + dys1 * w1[i] + dys2 * w2[i] + dys3 * w3[i];
        }
      }
    }
  }
}
