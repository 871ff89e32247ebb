package dev.sinew.train;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * How well one output names classes. With the counts of one class c, those rightly named c (TP),
 * wrongly named c (FP) and missed (FN):
 *
 * <pre>
 * precision = TP / (TP + FP)
 * recall    = TP / (TP + FN)
 * F1        = 2 TP / (2 TP + FP + FN)
 * </pre>
 *
 * <p>Averages are over the classes that occur among the samples or the answers; a share of nothing
 * counts as 0 there, as in scikit-learn. The macro average gives each of these classes the same
 * weight, the weighted average the number of its samples. The micro average of all three is the
 * accuracy, since every sample has one class and one answer.
 */
public final class Classification {
  private final String network;
  private final String output;
  private final List<String> labels;
  private final int[][] confusion;
  private final long[] places;
  private final double[] areas;
  private final long judged;

  /**
   * A judgement by counts; the arrays are copied.
   *
   * @param labels the names of the classes, as many as classes
   * @param confusion counts {@code [actual][predicted]}
   * @param places how often the class of a sample had the largest score, the second largest and so
   *     on
   * @param areas for each class the area under its curve, NaN if it has none; empty if there were
   *     too many scores to keep
   */
  public Classification(
      String network,
      String output,
      List<String> labels,
      int[][] confusion,
      long[] places,
      double[] areas) {
    this.network = network;
    this.output = output;
    this.labels = List.copyOf(labels);
    this.confusion = copy(confusion);
    this.places = places.clone();
    this.areas = areas.clone();
    judged = Arrays.stream(confusion).flatMapToInt(Arrays::stream).asLongStream().sum();
  }

  /** The name of the output. */
  public String output() {
    return output;
  }

  /** The classes in order. */
  public List<String> labels() {
    return labels;
  }

  /** The number of samples that have a class; those that the loss ignores have none. */
  public long samples() {
    return judged;
  }

  /** The share of samples whose winner is the target's, 0 to 1; NaN without samples. */
  public double accuracy() {
    long right = 0;
    for (int c = 0; c < confusion.length; c++) {
      right += confusion[c][c];
    }
    return (double) right / judged;
  }

  /**
   * The share of samples whose class is among the {@code k} largest scores, 0 to 1; of equal scores
   * the first counts as larger, so {@code topAccuracy(1)} is the accuracy.
   *
   * @throws IllegalArgumentException if {@code k} is not 1 to the number of classes
   */
  public double topAccuracy(int k) {
    if (k < 1 || k > labels.size()) {
      throw new IllegalArgumentException(
          String.format(
              "Output %s of %s has %d classes, so topAccuracy takes 1 to %d, but found %d.",
              output, network, labels.size(), labels.size(), k));
    }
    return (double) Arrays.stream(places, 0, k).sum() / judged;
  }

  /** A copy of the counts {@code [actual][predicted]}. */
  public int[][] confusion() {
    return copy(confusion);
  }

  /**
   * The number of samples of class {@code c}.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public long samples(int c) {
    known("samples", c);
    return Arrays.stream(confusion[c]).asLongStream().sum();
  }

  /**
   * Of the samples named {@code c}, the share that are {@code c}, 0 to 1; NaN if none was named so.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public double precision(int c) {
    known("precision", c);
    return (double) confusion[c][c] / named(c);
  }

  /**
   * Of the samples that are {@code c}, the share named {@code c}, 0 to 1; NaN if there are none.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public double recall(int c) {
    known("recall", c);
    return (double) confusion[c][c] / samples(c);
  }

  /**
   * The harmonic mean of precision and recall, 0 to 1; NaN if the class does not occur.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  public double f1(int c) {
    known("F1", c);
    return 2.0 * confusion[c][c] / (samples(c) + named(c));
  }

  /** The macro average of the precision, 0 to 1. */
  public double macroPrecision() {
    return macro(this::precision);
  }

  /** The macro average of the recall, 0 to 1. */
  public double macroRecall() {
    return macro(this::recall);
  }

  /** The macro average of F1, 0 to 1. */
  public double macroF1() {
    return macro(this::f1);
  }

  /** The average precision, weighted by the samples of each class, 0 to 1. */
  public double weightedPrecision() {
    return weighted(this::precision);
  }

  /** The average recall, weighted by the samples of each class, which is the accuracy. */
  public double weightedRecall() {
    return weighted(this::recall);
  }

  /** The average F1, weighted by the samples of each class, 0 to 1. */
  public double weightedF1() {
    return weighted(this::f1);
  }

  /**
   * The area under the receiver operating characteristic of class {@code c} against the others: the
   * share of pairs, one sample of the class and one of another, in which the first has the larger
   * score for {@code c}; equal scores count half. That is the statistic U of Mann and Whitney
   * divided by the number of pairs, see Hanley and McNeil, "The meaning and use of the area under a
   * receiver operating characteristic (ROC) curve", Radiology 143 (1982), 29-36.
   *
   * @return 0 to 1, a half for guessing; NaN if all samples are of the class or none is
   * @throws IllegalArgumentException if there is no such class
   * @throws IllegalStateException if there were more scores than are kept
   */
  public double rocAuc(int c) {
    known("ROC AUC", c);
    if (!hasAreas()) {
      throw new IllegalStateException(
          String.format(
              "The ROC AUC of %s needs every score, and %d samples of %d classes have more than are"
                  + " kept. Evaluate fewer samples.",
              network, judged, labels.size()));
    }
    return areas[c];
  }

  /**
   * The mean of {@link #rocAuc(int)} over the classes that have one; both of two classes have the
   * same.
   *
   * @throws IllegalStateException if there were more scores than are kept
   */
  public double rocAuc() {
    double sum = 0;
    int found = 0;
    for (int c = 0; c < labels.size(); c++) {
      double area = rocAuc(c);
      if (!Double.isNaN(area)) {
        sum += area;
        found++;
      }
    }
    return sum / found;
  }

  boolean hasAreas() {
    return areas.length > 0;
  }

  /** The confusion matrix with precision, recall, F1 and area of each class, and averages. */
  @Override
  public String toString() {
    return ClassTable.print(this);
  }

  private double macro(IntToDoubleFunction share) {
    double sum = 0;
    int classes = 0;
    for (int c = 0; c < labels.size(); c++) {
      if (samples(c) + named(c) > 0) {
        sum += orZero(share.applyAsDouble(c));
        classes++;
      }
    }
    return sum / classes;
  }

  private double weighted(IntToDoubleFunction share) {
    double sum = 0;
    for (int c = 0; c < labels.size(); c++) {
      sum += samples(c) * orZero(share.applyAsDouble(c));
    }
    return sum / judged;
  }

  private static double orZero(double share) {
    return Double.isNaN(share) ? 0 : share;
  }

  private long named(int c) {
    long named = 0;
    for (int[] row : confusion) {
      named += row[c];
    }
    return named;
  }

  private void known(String what, int c) {
    if (c < 0 || c >= confusion.length) {
      throw new IllegalArgumentException(
          String.format(
              "Output %s of %s has classes 0 to %d, but %s was asked for class %d.",
              output, network, confusion.length - 1, what, c));
    }
  }

  private static int[][] copy(int[][] counts) {
    return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
  }
}
