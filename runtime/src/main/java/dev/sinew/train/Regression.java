package dev.sinew.train;

import dev.sinew.text.TextTable;
import java.util.Arrays;

/**
 * How well one output meets numbers, in the caller's own units. With outputs y, targets t and their
 * mean m, over all samples, for each number of the output by itself:
 *
 * <pre>
 * mean absolute error     = mean |y - t|
 * root mean squared error = sqrt(mean (y - t)^2)
 * R^2                     = 1 - sum (y - t)^2 / sum (t - m)^2
 * </pre>
 *
 * <p>R^2 is 1 if every number is met, and 0 for an output that is always the mean. Of an output of
 * several numbers the first two are taken over all of them together, and R^2 is the mean of the
 * numbers' own, as in scikit-learn.
 */
public final class Regression {
  private final String network;
  private final String output;
  private final int samples;
  private final double[] magnitudes;
  private final double[] squares;
  private final double[] variation;

  /**
   * A judgement by sums, one for each number of the output; the arrays are copied.
   *
   * @param magnitudes sums of |y - t|
   * @param squares sums of (y - t)^2
   * @param variation sums of (t - m)^2
   */
  public Regression(
      String network,
      String output,
      int samples,
      double[] magnitudes,
      double[] squares,
      double[] variation) {
    this.network = network;
    this.output = output;
    this.samples = samples;
    this.magnitudes = magnitudes.clone();
    this.squares = squares.clone();
    this.variation = variation.clone();
  }

  /** The name of the output. */
  public String output() {
    return output;
  }

  /** How many numbers the output has. */
  public int width() {
    return magnitudes.length;
  }

  /** The mean absolute error over all numbers. */
  public double meanAbsoluteError() {
    return Arrays.stream(magnitudes).sum() / samples / width();
  }

  /**
   * The mean absolute error of number {@code i}, from 0.
   *
   * @throws IllegalArgumentException if there is no such number
   */
  public double meanAbsoluteError(int i) {
    known("mean absolute error", i);
    return magnitudes[i] / samples;
  }

  /** The root mean squared error over all numbers. */
  public double rootMeanSquaredError() {
    return Math.sqrt(Arrays.stream(squares).sum() / samples / width());
  }

  /**
   * The root mean squared error of number {@code i}, from 0.
   *
   * @throws IllegalArgumentException if there is no such number
   */
  public double rootMeanSquaredError(int i) {
    known("root mean squared error", i);
    return Math.sqrt(squares[i] / samples);
  }

  /** The mean of R^2 over the numbers whose targets differ; NaN if there are none. */
  public double rSquared() {
    return Arrays.stream(variation).anyMatch(v -> v > 0) ? meanOfDefined() : Double.NaN;
  }

  private double meanOfDefined() {
    double sum = 0;
    int found = 0;
    for (int i = 0; i < width(); i++) {
      if (variation[i] > 0) {
        sum += rSquared(i);
        found++;
      }
    }
    return sum / found;
  }

  /**
   * R^2 of number {@code i}, from 0, at most 1; NaN if all its targets are the same.
   *
   * @throws IllegalArgumentException if there is no such number
   */
  public double rSquared(int i) {
    known("R^2", i);
    return variation[i] > 0 ? 1 - squares[i] / variation[i] : Double.NaN;
  }

  private void known(String what, int i) {
    if (i < 0 || i >= width()) {
      throw new IllegalArgumentException(
          String.format(
              "Output %s of %s has numbers 0 to %d, but the %s was asked for number %d.",
              output, network, width() - 1, what, i));
    }
  }

  /** A line for each number, up to 20, and one for all. */
  @Override
  public String toString() {
    TextTable table = new TextTable();
    table.row(output, "MAE", "RMSE", "R^2");
    for (int i = 0; i < width() && width() > 1 && width() <= 20; i++) {
      table.row(
          String.valueOf(i),
          TextTable.number(meanAbsoluteError(i)),
          TextTable.number(rootMeanSquaredError(i)),
          TextTable.share(rSquared(i)));
    }
    table.row(
        width() > 1 ? "all" : "",
        TextTable.number(meanAbsoluteError()),
        TextTable.number(rootMeanSquaredError()),
        TextTable.share(rSquared()));
    return table.toString();
  }
}
