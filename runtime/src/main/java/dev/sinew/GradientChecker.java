package dev.sinew;

import dev.sinew.GradientCheck.Found;
import dev.sinew.NetworkSpec.TensorSpec;
import java.util.ArrayList;
import java.util.List;

/** Compares the gradient of the batch that lies in a pass with finite differences. */
final class GradientChecker {
  private static final int MOST = 100;
  private static final double[] FLOAT_STEPS = {0.1, 0.03, 0.01, 0.003};
  private static final double[] DOUBLE_STEPS = {1e-4, 1e-5, 1e-6};
  private static final int NOISE_ULPS = 16;

  private final Pass pass;
  private final int n;
  private final double[] steps;
  private final double ulp;
  private final double floorShare;
  private final double[] values;
  private double loss;

  /** For the first {@code n} rows of the pass, inputs and targets loaded. */
  GradientChecker(Pass pass, int n) {
    this.pass = pass;
    this.n = n;
    boolean doubles = pass.spec().precision() == Precision.DOUBLE;
    steps = doubles ? DOUBLE_STEPS : FLOAT_STEPS;
    ulp = doubles ? 0x1p-53 : 0x1p-24;
    values = pass.flat(false);
    floorShare = doubles ? 1e-5 : 1e-2;
  }

  GradientCheck check() {
    loss = pass.lossAndGradient(n);
    double[] gradient = pass.flat(true);
    List<Found> found = new ArrayList<>();
    for (TensorSpec tensor : pass.spec().tensors()) {
      if (tensor.trained()) {
        found.add(worst(tensor, gradient));
      }
    }
    return new GradientCheck(pass.spec().name(), pass.spec().precision(), n, found);
  }

  private Found worst(TensorSpec tensor, double[] gradient) {
    double largest = 0;
    for (int i = 0; i < tensor.size(); i++) {
      largest = Math.max(largest, Math.abs(gradient[tensor.offset() + i]));
    }
    int checked = Math.min(MOST, tensor.size());
    Found worst = element(tensor, 0, gradient, largest, checked);
    for (int i = 1; i < checked; i++) {
      int index = (int) ((long) i * tensor.size() / checked);
      Found found = element(tensor, index, gradient, largest, checked);
      if (found.error() > worst.error() || Double.isNaN(found.error())) {
        worst = found;
      }
    }
    return worst;
  }

  private Found element(
      TensorSpec tensor, int index, double[] gradient, double largest, int checked) {
    int at = tensor.offset() + index;
    double own = gradient[at];
    double best = Double.POSITIVE_INFINITY;
    double difference = Double.NaN;
    for (double step : steps) {
      double h = step * Math.max(1, Math.abs(values[at]));
      double noise = NOISE_ULPS * ulp * Math.abs(loss) / h;
      for (double found : differences(at, h, step == steps[steps.length - 1])) {
        double wrong = Math.max(0, Math.abs(own - found) - noise);
        double size = Math.max(Math.max(Math.abs(own), Math.abs(found)), floorShare * largest);
        double error = wrong == 0 ? 0 : wrong / size;
        if (error < best) {
          best = error;
          difference = found;
        }
      }
    }
    return new Found(tensor.name(), checked, tensor.element(index), own, difference, best);
  }

  /**
   * From both sides together, and where asked from above and from below; by the step that was made,
   * since p + h is rounded.
   */
  private double[] differences(int at, double h, boolean withSides) {
    double value = values[at];
    double above = pass.setValue(at, value + h);
    double more = loss();
    double below = pass.setValue(at, value - h);
    double less = loss();
    pass.setValue(at, value);
    double both = (more - less) / (above - below);
    if (!withSides) {
      return new double[] {both};
    }
    return new double[] {both, (more - loss) / (above - value), (loss - less) / (value - below)};
  }

  private double loss() {
    pass.forward(n);
    return pass.loss(n);
  }
}
