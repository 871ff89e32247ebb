package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.train.Classification;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the classes that one output names. */
final class ClassJudge {
  private static final int NONE = -1;

  private final Pass pass;
  private final int output;
  private final Port port;
  private final List<String> labels;
  private final int[][] confusion;
  private final long[] places;
  private final double[] scores;
  private final Ranking ranking;

  /** With {@code keepsScores} the areas under the curves are found too. */
  ClassJudge(Pass pass, int output, boolean keepsScores) {
    this.pass = pass;
    this.output = output;
    port = pass.spec().outputs().get(output);
    labels = port.labels().isEmpty() ? numbered(port.size()) : port.labels();
    confusion = new int[labels.size()][labels.size()];
    places = new long[labels.size()];
    scores = new double[port.size()];
    ranking = new Ranking(labels.size(), port.size(), keepsScores);
  }

  /** Whether the targets of an output name classes: it has labels, or the data give classes. */
  static boolean judges(Port output, Dataset data) {
    return !output.labels().isEmpty()
        || (output.size() > 1 && data.target(output.name()) instanceof Classes);
  }

  private static List<String> numbered(int classes) {
    return IntStream.range(0, classes).mapToObj(String::valueOf).toList();
  }

  void clear() {
    for (int[] row : confusion) {
      Arrays.fill(row, 0);
    }
    Arrays.fill(places, 0);
    ranking.clear();
  }

  /** Takes the first {@code n} rows of the pass. */
  void add(int n) {
    for (int row = 0; row < n; row++) {
      int actual = pass.actual(output, row);
      if (actual != NONE) {
        int predicted = pass.predicted(output, row);
        confusion[actual][predicted]++;
        pass.scores(output, row, scores);
        places[scores.length == 1 ? Math.abs(actual - predicted) : place(actual)]++;
        ranking.add(actual, scores);
      }
    }
  }

  /** How many classes have a larger score, or the same one and come first. */
  private int place(int actual) {
    int place = 0;
    for (int c = 0; c < scores.length; c++) {
      if (scores[c] > scores[actual] || (scores[c] == scores[actual] && c < actual)) {
        place++;
      }
    }
    return place;
  }

  double accuracy() {
    long right = 0;
    long all = 0;
    for (int c = 0; c < confusion.length; c++) {
      right += confusion[c][c];
      all += Arrays.stream(confusion[c]).asLongStream().sum();
    }
    return (double) right / all;
  }

  Classification judgement() {
    return new Classification(
        pass.spec().name(), port.name(), labels, confusion, places, ranking.areas());
  }
}
