package dev.sinew.data;

import java.util.List;

/**
 * One class for every sample. An implementation must answer the same each time and allow several
 * threads to read.
 */
public non-sealed interface Classes extends Column {
  /** Classes by number, one for each sample; the array is not copied. */
  static Classes of(int... classes) {
    return new IndexClasses(classes);
  }

  /** Classes by label, one for each sample. */
  static Classes of(List<String> labels) {
    return new LabelClasses(labels);
  }

  /**
   * The class of a sample as a number from 0.
   *
   * @param labels the labels of the output in order, or empty if it has none
   * @throws IllegalArgumentException if the sample's label is not among them
   */
  int classOf(int sample, List<String> labels);

  /** What the data call the class of a sample: its label, or its number. */
  default String label(int sample) {
    return String.valueOf(classOf(sample, List.of()));
  }
}
