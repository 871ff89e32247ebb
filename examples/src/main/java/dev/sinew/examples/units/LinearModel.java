package dev.sinew.examples.units;

/** y = b + w x with the least sum of squared errors. */
final class LinearModel {
  private final double[] coefficients;

  private LinearModel(double[] coefficients) {
    this.coefficients = coefficients;
  }

  /**
   * Solves the normal equations A' A c = A' y, where A is the inputs with a column of ones, by
   * elimination with the largest pivot of each column.
   *
   * @param inputs {@code [samples, in]}
   * @param targets {@code [samples]}
   */
  static LinearModel fit(double[][] inputs, double[] targets) {
    int size = inputs[0].length + 1;
    double[][] equations = new double[size][size + 1];
    for (int sample = 0; sample < inputs.length; sample++) {
      for (int row = 0; row < size; row++) {
        double factor = at(inputs[sample], row);
        for (int column = 0; column < size; column++) {
          equations[row][column] += factor * at(inputs[sample], column);
        }
        equations[row][size] += factor * targets[sample];
      }
    }
    for (int pivot = 0; pivot < size; pivot++) {
      eliminate(equations, pivot);
    }
    double[] coefficients = new double[size];
    for (int row = 0; row < size; row++) {
      coefficients[row] = equations[row][size] / equations[row][row];
    }
    return new LinearModel(coefficients);
  }

  private static void eliminate(double[][] equations, int pivot) {
    int best = pivot;
    for (int row = pivot + 1; row < equations.length; row++) {
      if (Math.abs(equations[row][pivot]) > Math.abs(equations[best][pivot])) {
        best = row;
      }
    }
    double[] chosen = equations[best];
    equations[best] = equations[pivot];
    equations[pivot] = chosen;
    for (double[] row : equations) {
      if (row != chosen) {
        double factor = row[pivot] / chosen[pivot];
        for (int column = pivot; column < row.length; column++) {
          row[column] -= factor * chosen[column];
        }
      }
    }
  }

  /** The ones stand first. */
  private static double at(double[] input, int column) {
    return column == 0 ? 1 : input[column - 1];
  }

  double predict(double[] input) {
    double sum = 0;
    for (int column = 0; column < coefficients.length; column++) {
      sum += coefficients[column] * at(input, column);
    }
    return sum;
  }
}
