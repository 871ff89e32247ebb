package dev.sinew;

import dev.sinew.NetworkSpec.Measured;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Rows;
import java.util.List;

/**
 * Mean and deviation of one input or target over training data. Welford's update keeps the mean of
 * what came so far and adds up the squares around it, in double: it loses no digits to a large
 * mean, and a column whose numbers are all the same comes out with a deviation of exactly 0.
 *
 * <p>B. P. Welford, "Note on a method for calculating corrected sums of squares and products",
 * Technometrics 4 (1962), 419-420.
 */
final class Measurement {
  private final NetworkSpec spec;
  private final Measured unit;
  private final double[] mean;
  private final double[] squares;
  private final int inner;
  private final long[] count;

  private Measurement(NetworkSpec spec, Measured unit) {
    this.spec = spec;
    this.unit = unit;
    List<Integer> shape = unit.port().shape();
    int size = shape.isEmpty() ? 1 : shape.get(unit.axis());
    mean = new double[size];
    squares = new double[size];
    count = new long[size];
    int behind = 1;
    for (int axis = unit.axis() + 1; axis < shape.size(); axis++) {
      behind *= shape.get(axis);
    }
    inner = behind;
  }

  /**
   * The parameters with every mean and deviation that was never measured measured on {@code data},
   * which fit the network. The deviation is that of the numbers themselves, their squares divided
   * by their count; where all are the same it is taken as 1.
   */
  static Parameters complete(Parameters parameters, TrainingData data) {
    List<Measurement> missing =
        parameters.spec().measured().stream()
            .filter(unit -> isMissing(parameters.tensor(unit.std())))
            .map(unit -> new Measurement(parameters.spec(), unit))
            .toList();
    if (missing.isEmpty()) {
      return parameters;
    }
    data.forEachPiece(piece -> missing.forEach(each -> each.add(piece)));
    Parameters complete = parameters;
    for (Measurement found : missing) {
      complete =
          complete
              .with(found.unit.mean(), found.means())
              .with(found.unit.std(), found.deviations());
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

  private void add(Dataset data) {
    Port port = unit.port();
    boolean isInput = spec.inputs().contains(port);
    double[][] row = new double[1][port.size()];
    int[] order = new int[1];
    for (int sample = 0; sample < data.size(); sample++) {
      order[0] = sample;
      if (isInput) {
        Rows.inputs(data, port.name(), port.size(), order, 0, 1, row);
      } else {
        Rows.targets(data, port.name(), port.size(), port.labels(), order, 0, 1, row);
      }
      add(row[0]);
    }
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

  private double[] means() {
    double[] scaled = new double[mean.length];
    for (int k = 0; k < scaled.length; k++) {
      scaled[k] = unit.factor() * mean[k];
    }
    return scaled;
  }

  private double[] deviations() {
    double[] std = new double[mean.length];
    for (int k = 0; k < std.length; k++) {
      double found = Math.abs(unit.factor()) * Math.sqrt(squares[k] / count[k]);
      boolean vanishes = found == 0 || (spec.precision() == Precision.FLOAT && (float) found == 0);
      std[k] = vanishes ? 1 : found;
    }
    return std;
  }
}
