package dev.sinew.train;

import java.util.Arrays;
import java.util.List;

/**
 * How well a network does on samples. The classes are those of its first output that has labels and
 * a target; a network without one has a loss only.
 */
public final class Evaluation {
  private final String network;
  private final String output;
  private final List<String> labels;
  private final int samples;
  private final double loss;
  private final int[][] confusion;

  /**
   * An evaluation by counts.
   *
   * @param output the output that was judged; empty if none has labels
   * @param labels its labels; empty likewise
   * @param loss mean over the samples
   * @param confusion counts {@code [actual][predicted]}, copied; empty likewise
   */
  public Evaluation(
      String network,
      String output,
      List<String> labels,
      int samples,
      double loss,
      int[][] confusion) {
    this.network = network;
    this.output = output;
    this.labels = List.copyOf(labels);
    this.samples = samples;
    this.loss = loss;
    this.confusion = copy(confusion);
  }

  /** The number of samples. */
  public int samples() {
    return samples;
  }

  /**
   * The loss, mean over the samples; of an output with units it is taken in the network's numbers.
   */
  public double loss() {
    return loss;
  }

  /** The labels of the judged output in order; empty if no output has any. */
  public List<String> labels() {
    return labels;
  }

  /**
   * The share of samples whose winner is the target's, 0 to 1. Samples that the loss ignores have
   * no target and do not count; NaN if there are no others.
   *
   * @throws IllegalStateException if no output has labels
   */
  public double accuracy() {
    needLabels("accuracy");
    long right = 0;
    for (int c = 0; c < confusion.length; c++) {
      right += confusion[c][c];
    }
    return (double) right
        / Arrays.stream(confusion).flatMapToInt(Arrays::stream).asLongStream().sum();
  }

  /**
   * A copy of the counts {@code [actual][predicted]}.
   *
   * @throws IllegalStateException if no output has labels
   */
  public int[][] confusion() {
    needLabels("confusion matrix");
    return copy(confusion);
  }

  /**
   * Of the samples named {@code c}, the share that are {@code c}, 0 to 1; NaN if none was named so.
   *
   * @throws IllegalStateException if no output has labels
   * @throws IllegalArgumentException if there is no such class
   */
  public double precision(int c) {
    needClass("precision", c);
    long named = 0;
    for (int[] row : confusion) {
      named += row[c];
    }
    return (double) confusion[c][c] / named;
  }

  /**
   * Of the samples that are {@code c}, the share named {@code c}, 0 to 1; NaN if there are none.
   *
   * @throws IllegalStateException if no output has labels
   * @throws IllegalArgumentException if there is no such class
   */
  public double recall(int c) {
    needClass("recall", c);
    return (double) confusion[c][c] / Arrays.stream(confusion[c]).asLongStream().sum();
  }

  /** Loss and accuracy in a line, then the confusion matrix with precision and recall. */
  @Override
  public String toString() {
    return EvaluationTable.print(this, network, output);
  }

  private void needClass(String what, int c) {
    needLabels(what);
    if (c < 0 || c >= confusion.length) {
      throw new IllegalArgumentException(
          String.format(
              "Output %s of %s has classes 0 to %d, but %s was asked for class %d.",
              output, network, confusion.length - 1, what, c));
    }
  }

  private void needLabels(String what) {
    if (labels.isEmpty()) {
      throw new IllegalStateException(
          String.format(
              "%s has no %s: no output with a target has labels. Write labels(...) behind the output"
                  + " if it names classes; otherwise judge it by loss().",
              network, what));
    }
  }

  private static int[][] copy(int[][] counts) {
    return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
  }
}
