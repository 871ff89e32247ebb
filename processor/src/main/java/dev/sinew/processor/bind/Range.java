package dev.sinew.processor.bind;

/**
 * What a setting may be.
 *
 * @param words as messages say it
 */
record Range(String words, double least, double most) {
  static final Range POSITIVE = new Range("above 0", Double.MIN_VALUE, Double.MAX_VALUE);
  static final Range NOT_NEGATIVE = new Range("at least 0", 0, Double.MAX_VALUE);
  static final Range BELOW_ONE = new Range("at least 0 and below 1", 0, Math.nextDown(1.0));

  /** What parameters start from: far enough from the largest double that none overflows. */
  static final Range START = new Range("from -1e300 to 1e300", -1e300, 1e300);

  static final Range START_ABOVE_ZERO =
      new Range("above 0 and at most 1e300", Double.MIN_VALUE, 1e300);
  static final Range TO_ONE = new Range("from 0 to 1", 0, 1);

  boolean holds(double value) {
    return value >= least && value <= most;
  }
}
