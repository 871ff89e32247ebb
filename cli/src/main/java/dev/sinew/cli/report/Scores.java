package dev.sinew.cli.report;

/**
 * What an output says of classes.
 *
 * @param scores one for each class
 */
@SuppressWarnings("ArrayRecordComponent") // Made once and read once: nobody compares them.
public record Scores(double[] scores) {

  /** The scores in an output; a single one between 0 and 1 is that of the second of two classes. */
  public static Scores of(double[] output) {
    return new Scores(
        output.length == 1 ? new double[] {1 - output[0], output[0]} : output.clone());
  }

  /** The class with the largest score, the first of equal ones. */
  public int winner() {
    int winner = 0;
    for (int c = 1; c < scores.length; c++) {
      if (scores[c] > scores[winner]) {
        winner = c;
      }
    }
    return scores.length == 2 && scores[0] == scores[1] ? 1 : winner;
  }

  /** The score of class {@code c}. */
  public double of(int c) {
    return scores[c];
  }
}
