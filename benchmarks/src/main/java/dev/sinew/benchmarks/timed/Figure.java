package dev.sinew.benchmarks.timed;

/**
 * What was measured of one task in the hands of one peer.
 *
 * @param threads those it was allowed
 * @param nanos of a call
 * @param bytes that a call leaves on the Java heap; NaN where nobody counts them
 */
public record Figure(String task, String peer, int threads, double nanos, double bytes) {
  private static final String BETWEEN = "\t";

  /** As a line of a file. */
  String line() {
    return String.join(
        BETWEEN, task, peer, String.valueOf(threads), String.valueOf(nanos), String.valueOf(bytes));
  }

  /** From a line of a file. */
  static Figure of(String line) {
    String[] cells = line.split(BETWEEN, -1);
    return new Figure(
        cells[0],
        cells[1],
        Integer.parseInt(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]));
  }
}
