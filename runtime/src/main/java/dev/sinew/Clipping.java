package dev.sinew;

import dev.sinew.train.FitSettings;

/**
 * Bounds on the gradient of all trained parameters together, by value first. The norm is worked in
 * double, and the share as PyTorch has it: {@code norm / (found + 1e-6)}.
 *
 * @param norm the longest, or infinity
 * @param value the largest element, or infinity
 */
record Clipping(double norm, double value) {
  private static final double MARGIN = 1e-6;

  static Clipping of(FitSettings settings) {
    return new Clipping(settings.clipNorm(), settings.clipValue());
  }

  void clip(float[] gradient, TrainedRange[] ranges) {
    if (value < Double.POSITIVE_INFINITY) {
      float bound = (float) value;
      for (TrainedRange range : ranges) {
        for (int i = range.from(); i < range.to(); i++) {
          gradient[i] = Math.max(-bound, Math.min(bound, gradient[i]));
        }
      }
    }
    if (norm < Double.POSITIVE_INFINITY) {
      double squares = 0;
      for (TrainedRange range : ranges) {
        squares += Sums.squares(gradient, range.from(), range.to());
      }
      scale(gradient, ranges, (float) share(squares));
    }
  }

  private static void scale(float[] gradient, TrainedRange[] ranges, float share) {
    if (share == 1) {
      return;
    }
    for (TrainedRange range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        gradient[i] *= share;
      }
    }
  }

  void clip(double[] gradient, TrainedRange[] ranges) {
    if (value < Double.POSITIVE_INFINITY) {
      double bound = value;
      for (TrainedRange range : ranges) {
        for (int i = range.from(); i < range.to(); i++) {
          gradient[i] = Math.max(-bound, Math.min(bound, gradient[i]));
        }
      }
    }
    if (norm < Double.POSITIVE_INFINITY) {
      double squares = 0;
      for (TrainedRange range : ranges) {
        squares += Sums.squares(gradient, range.from(), range.to());
      }
      scale(gradient, ranges, share(squares));
    }
  }

  private static void scale(double[] gradient, TrainedRange[] ranges, double share) {
    if (share == 1) {
      return;
    }
    for (TrainedRange range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        gradient[i] *= share;
      }
    }
  }

  private double share(double squares) {
    return Math.min(1, norm / (Math.sqrt(squares) + MARGIN));
  }
}
