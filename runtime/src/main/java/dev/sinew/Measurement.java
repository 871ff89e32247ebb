package dev.sinew;

import dev.sinew.NetworkSpec.Measured;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Rows;

/**
 * Mean and deviation of one input or target over training data. Welford's update keeps the mean of
 * what came so far and adds up the squares around it, in double: it loses no digits to a large
 * mean, and a column whose numbers are all the same comes out with a deviation of exactly 0.
 *
 * <p>B. P. Welford, "Note on a method for calculating corrected sums of squares and products",
 * Technometrics 4 (1962), 419-420.
 */
final class Measurement {
  private final double[] mean;
  private final double[] squares;
  private final int inner;
  private final long[] count;

  private Measurement(int size, int inner) {
    mean = new double[size];
    squares = new double[size];
    count = new long[size];
    this.inner = inner;
  }

  /**
   * The parameters with every mean and deviation that was never measured measured on {@code data},
   * which fit the network. The deviation is that of the numbers themselves, their squares divided
   * by their count; where all are the same it is taken as 1.
   */
  static Parameters complete(Parameters parameters, Dataset data) {
    Parameters complete = parameters;
    for (Measured unit : parameters.spec().measured()) {
      if (isMissing(parameters.tensor(unit.std()))) {
        Measurement found = of(parameters.spec(), unit, data);
        complete =
            complete
                .with(unit.mean(), found.means(unit.factor()))
                .with(unit.std(), found.deviations(unit.factor(), parameters.spec()));
      }
    }
    return complete;
  }

  private static boolean isMissing(double[] std) {
    for (double each : std) {
      if (each != 0) {
        return false;
      }
    }
    return true;
  }

  private static Measurement of(NetworkSpec spec, Measured unit, Dataset data) {
    boolean isInput = spec.inputs().contains(unit.port());
    Port port = unit.port();
    int size = port.shape().isEmpty() ? 1 : port.shape().get(unit.axis());
    int inner = 1;
    for (int axis = unit.axis() + 1; axis < port.shape().size(); axis++) {
      inner *= port.shape().get(axis);
    }
    Measurement found = new Measurement(size, inner);
    double[][] row = new double[1][port.size()];
    int[] order = new int[1];
    for (int sample = 0; sample < data.size(); sample++) {
      order[0] = sample;
      if (isInput) {
        Rows.inputs(data, port.name(), port.size(), order, 0, 1, row);
      } else {
        Rows.targets(data, port.name(), port.size(), port.labels(), order, 0, 1, row);
      }
      found.add(row[0]);
    }
    return found;
  }

  private void add(double[] values) {
    for (int i = 0; i < values.length; i++) {
      int k = i / inner % mean.length;
      count[k]++;
      double apart = values[i] - mean[k];
      mean[k] += apart / count[k];
      squares[k] += apart * (values[i] - mean[k]);
    }
  }

  private double[] means(double factor) {
    double[] scaled = new double[mean.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = factor * mean[k];
    }
    return scaled;
  }

  private double[] deviations(double factor, NetworkSpec spec) {
    double[] std = new double[mean.length];
    for (int k = 0; k < std.length; k++) {
      double found = Math.abs(factor) * Math.sqrt(squares[k] / count[k]);
      boolean vanishes = found == 0 || (spec.precision() == Precision.FLOAT && (float) found == 0);
      std[k] = vanishes ? 1 : found;
    }
    return std;
  }
}
