package dev.sinew.internal;

/**
 * The class that scores stand for; for generated code only. It is the largest score, the first of
 * equals. One score stands for two classes: above 0.5 it is class 1.
 */
public final class Winner {
  private static final double HALF = 0.5;

  private Winner() {}

  /**
   * The winner's index.
   *
   * @throws ArithmeticException if a score is NaN, so that none is the largest
   */
  public static int of(float[] scores, String output) {
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      if (Float.isNaN(scores[i])) {
        throw notNumber(i, output);
      }
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return scores.length == 1 && scores[0] > HALF ? 1 : best;
  }

  /**
   * The winner's index.
   *
   * @throws ArithmeticException if a score is NaN, so that none is the largest
   */
  public static int of(double[] scores, String output) {
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      if (Double.isNaN(scores[i])) {
        throw notNumber(i, output);
      }
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return scores.length == 1 && scores[0] > HALF ? 1 : best;
  }

  /** The class of a target: its winner, or -1 where all of several numbers are 0. */
  public static int ofTarget(float[] target, String output) {
    int winner = of(target, output);
    return target.length > 1 && target[winner] == 0 && allZero(target) ? -1 : winner;
  }

  /** The class of a target: its winner, or -1 where all of several numbers are 0. */
  public static int ofTarget(double[] target, String output) {
    int winner = of(target, output);
    return target.length > 1 && target[winner] == 0 && allZero(target) ? -1 : winner;
  }

  private static boolean allZero(float[] numbers) {
    for (float number : numbers) {
      if (number != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean allZero(double[] numbers) {
    for (double number : numbers) {
      if (number != 0) {
        return false;
      }
    }
    return true;
  }

  private static ArithmeticException notNumber(int index, String output) {
    return new ArithmeticException(
        "Score "
            + index
            + " of output "
            + output
            + " is NaN, so no class wins. Check that the inputs are finite numbers of the size the"
            + " network was trained on.");
  }
}
