package dev.sinew.internal;

/**
 * Looks for a number that is infinite or none at all. 0 times a number is 0 only if it is finite,
 * and sums that do not wait for one another take half the time of a question for each.
 */
public final class Finite {
  private Finite() {}

  /**
   * The index of the first of the first {@code count} numbers that is not; {@code count} if all
   * are.
   */
  public static int firstNot(float[] numbers, int count) {
    float sum0 = 0;
    float sum1 = 0;
    float sum2 = 0;
    float sum3 = 0;
    float sum4 = 0;
    float sum5 = 0;
    float sum6 = 0;
    float sum7 = 0;
    int whole = count - count % 8;
    for (int i = 0; i < whole; i += 8) {
      sum0 += 0 * numbers[i];
      sum1 += 0 * numbers[i + 1];
      sum2 += 0 * numbers[i + 2];
      sum3 += 0 * numbers[i + 3];
      sum4 += 0 * numbers[i + 4];
      sum5 += 0 * numbers[i + 5];
      sum6 += 0 * numbers[i + 6];
      sum7 += 0 * numbers[i + 7];
    }
    float sum = sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7;
    int first = sum == 0 ? whole : 0;
    while (first < count && Float.isFinite(numbers[first])) {
      first++;
    }
    return first;
  }

  /**
   * The index of the first of the first {@code count} numbers that is not; {@code count} if all
   * are.
   */
  public static int firstNot(double[] numbers, int count) {
    double sum0 = 0;
    double sum1 = 0;
    double sum2 = 0;
    double sum3 = 0;
    double sum4 = 0;
    double sum5 = 0;
    double sum6 = 0;
    double sum7 = 0;
    int whole = count - count % 8;
    for (int i = 0; i < whole; i += 8) {
      sum0 += 0 * numbers[i];
      sum1 += 0 * numbers[i + 1];
      sum2 += 0 * numbers[i + 2];
      sum3 += 0 * numbers[i + 3];
      sum4 += 0 * numbers[i + 4];
      sum5 += 0 * numbers[i + 5];
      sum6 += 0 * numbers[i + 6];
      sum7 += 0 * numbers[i + 7];
    }
    double sum = sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7;
    int first = sum == 0 ? whole : 0;
    while (first < count && Double.isFinite(numbers[first])) {
      first++;
    }
    return first;
  }
}
