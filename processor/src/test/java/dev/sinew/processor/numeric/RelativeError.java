package dev.sinew.processor.numeric;

/**
 * How far a tensor is from the expected one: the largest |a - e| / |e| over its elements. An
 * element below a thousandth of the tensor's largest counts as that thousandth, since what cancels
 * (1 - y² of a saturated tanh, a sum of opposite terms) keeps the absolute error of what went into
 * it. The loss and other single numbers are thereby measured strictly against themselves.
 */
final class RelativeError {
  private static final double SMALLEST_SHARE = 1e-3;

  private RelativeError() {}

  /** 0 if all are equal; infinite for another length or what is not a number. */
  static double of(double[] actual, double... expected) {
    if (actual.length != expected.length) {
      return Double.POSITIVE_INFINITY;
    }
    double scale = 0;
    for (double e : expected) {
      scale = Math.max(scale, Math.abs(e));
    }
    double worst = 0;
    for (int i = 0; i < actual.length; i++) {
      double difference = Math.abs(actual[i] - expected[i]);
      if (difference == 0) {
        continue;
      }
      double size = Math.max(Math.abs(expected[i]), SMALLEST_SHARE * scale);
      double error = size == 0 ? difference : difference / size;
      worst = Double.isNaN(error) ? Double.POSITIVE_INFINITY : Math.max(worst, error);
    }
    return worst;
  }
}
