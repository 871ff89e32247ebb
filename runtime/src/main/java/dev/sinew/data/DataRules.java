package dev.sinew.data;

/** What samples must keep to. */
final class DataRules {
  private DataRules() {}

  static void even(int sample, int found, int width) {
    if (found != width) {
      throw new IllegalArgumentException(
          String.format(
              "Sample %d has %d values, but sample 0 has %d; every sample needs the same number.",
              sample, found, width));
    }
  }

  static void sameSize(String first, int size, String second, int other) {
    if (size != other) {
      throw new IllegalArgumentException(
          String.format(
              "%s has %d samples, but %s has %d; every sample needs both.",
              first, size, second, other));
    }
  }
}
