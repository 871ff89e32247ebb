package dev.sinew.internal;

import dev.sinew.data.Classes;
import java.util.List;

/** What the samples of a batch must keep to. */
final class RowChecks {
  private RowChecks() {}

  static void width(String kind, String name, int found, int expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          String.format(
              "The %s column \"%s\" has %d values a sample, but the network takes %d.",
              kind, name, found, expected));
    }
  }

  static IllegalArgumentException classesAsInput(String name) {
    return new IllegalArgumentException(
        "The input column \"" + name + "\" holds classes, but the network takes numbers.");
  }

  static IllegalArgumentException notFinite(
      String kind, String name, int sample, int index, double value) {
    return new IllegalArgumentException(
        String.format(
            "The %s column \"%s\" holds %s in sample %d, value %d; every number must be finite."
                + " Remove the sample or fill in a number.",
            kind, name, value, sample, index));
  }

  static IllegalArgumentException notSign(String name, int sample, int index, double value) {
    return new IllegalArgumentException(
        String.format(
            "The target column \"%s\" holds %s in sample %d, value %d, but its loss takes -1 and 1, or"
                + " classes.",
            name, value, sample, index));
  }

  /**
   * The class of a sample: one the labels have, or without labels one the width has, or {@code
   * ignored}.
   */
  static int classOr(
      int ignored, Classes column, String name, int width, List<String> labels, int sample) {
    int found = given(column, name, labels, sample);
    return found == ignored ? found : checked(found, name, width, labels, sample);
  }

  /** The class of a sample: one the labels have, or without labels one the width has. */
  static int classOf(Classes column, String name, int width, List<String> labels, int sample) {
    return checked(given(column, name, labels, sample), name, width, labels, sample);
  }

  private static int given(Classes column, String name, List<String> labels, int sample) {
    try {
      return column.classOf(sample, labels);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The target column \"" + name + "\" does not fit: " + e.getMessage(), e);
    }
  }

  private static int checked(int found, String name, int width, List<String> labels, int sample) {
    int classes = labels.isEmpty() ? (width == 1 ? Integer.MAX_VALUE : width) : labels.size();
    if (found < 0 || found >= classes) {
      throw new IllegalArgumentException(
          String.format(
              "The target column \"%s\" holds class %d in sample %d, but the classes are 0 %s.",
              name,
              found,
              sample,
              classes == Integer.MAX_VALUE ? "and up" : "to " + (classes - 1)));
    }
    return found;
  }
}
