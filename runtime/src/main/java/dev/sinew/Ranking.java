package dev.sinew;

import java.util.Arrays;

/**
 * Keeps the scores of samples to find the area under the curve of each class. The sum over all
 * pairs of a sample of the class and another, 1 where the first has the larger score and a half
 * where both have the same, is counted in whole halves, so nothing is rounded before the division.
 */
final class Ranking {
  /** The most scores kept, 64 megabytes. */
  private static final int MOST = 1 << 23;

  private final int classes;
  private final int width;
  private final boolean keeps;
  private double[] scores = new double[0];
  private int[] actual = new int[0];
  private int samples;
  private boolean full;

  Ranking(int classes, int width, boolean keeps) {
    this.classes = classes;
    this.width = width;
    this.keeps = keeps;
  }

  void clear() {
    samples = 0;
    full = false;
  }

  void add(int actualClass, double[] row) {
    full |= (samples + 1L) * width > MOST;
    if (!keeps || full) {
      return;
    }
    if (samples == actual.length) {
      int longer = Math.min(Math.max(64, samples * 2), MOST / width);
      actual = Arrays.copyOf(actual, longer);
      scores = Arrays.copyOf(scores, longer * width);
    }
    actual[samples] = actualClass;
    System.arraycopy(row, 0, scores, samples * width, width);
    samples++;
  }

  /** The area of each class, NaN where there is no pair; empty if not all scores were kept. */
  double[] areas() {
    if (!keeps || full) {
      return new double[0];
    }
    double[] areas = new double[classes];
    for (int c = 0; c < classes; c++) {
      areas[c] = width == 1 ? area(1, 0) : area(c, c);
    }
    return areas;
  }

  private double area(int c, int column) {
    double[] own = new double[samples];
    double[] other = new double[samples];
    int owns = 0;
    int others = 0;
    for (int sample = 0; sample < samples; sample++) {
      double score = scores[sample * width + column];
      if (actual[sample] == c) {
        own[owns++] = score;
      } else {
        other[others++] = score;
      }
    }
    Arrays.sort(own, 0, owns);
    Arrays.sort(other, 0, others);
    return halves(own, owns, other, others) / (2.0 * owns * others);
  }

  private static double halves(double[] own, int owns, double[] other, int others) {
    long halves = 0;
    int below = 0;
    int notAbove = 0;
    for (int i = 0; i < owns; i++) {
      while (below < others && other[below] < own[i]) {
        below++;
      }
      while (notAbove < others && other[notAbove] <= own[i]) {
        notAbove++;
      }
      halves += below + notAbove;
    }
    return halves;
  }
}
