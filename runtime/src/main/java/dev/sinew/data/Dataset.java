package dev.sinew.data;

import java.util.List;

/**
 * Samples with their inputs and targets. The arrays given are not copied: do not change them while
 * a network uses them. An implementation of one's own must answer the same each time.
 */
public interface Dataset {
  /** The number of samples. */
  int size();

  /**
   * The values of an input, by its name in the network.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  Column input(String name);

  /**
   * The targets of an output, by its name in the network.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  Column target(String name);

  /**
   * Whether columns are told apart by name. Data made by {@code of} has one input and one target
   * that answer to any name, so it serves networks with one of each only.
   */
  default boolean named() {
    return true;
  }

  /**
   * One input of shape {@code [samples, in]} and a class number for each sample.
   *
   * @throws IllegalArgumentException if the samples are not equally many or equally long
   */
  static Dataset of(float[][] inputs, int[] classes) {
    return new UnnamedDataset(new FloatNumbers(inputs), new IndexClasses(classes));
  }

  /**
   * One input of shape {@code [samples, in]} and a label for each sample.
   *
   * @throws IllegalArgumentException if the samples are not equally many or equally long
   */
  static Dataset of(float[][] inputs, List<String> labels) {
    return new UnnamedDataset(new FloatNumbers(inputs), new LabelClasses(labels));
  }

  /**
   * One input of shape {@code [samples, in]} and one target of shape {@code [samples, out]}.
   *
   * @throws IllegalArgumentException if the samples are not equally many or equally long
   */
  static Dataset of(float[][] inputs, float[][] targets) {
    return new UnnamedDataset(new FloatNumbers(inputs), new FloatNumbers(targets));
  }

  /**
   * One input of shape {@code [samples, in]} and a class number for each sample.
   *
   * @throws IllegalArgumentException if the samples are not equally many or equally long
   */
  static Dataset of(double[][] inputs, int[] classes) {
    return new UnnamedDataset(new DoubleNumbers(inputs), new IndexClasses(classes));
  }

  /**
   * One input of shape {@code [samples, in]} and a label for each sample.
   *
   * @throws IllegalArgumentException if the samples are not equally many or equally long
   */
  static Dataset of(double[][] inputs, List<String> labels) {
    return new UnnamedDataset(new DoubleNumbers(inputs), new LabelClasses(labels));
  }

  /**
   * One input of shape {@code [samples, in]} and one target of shape {@code [samples, out]}.
   *
   * @throws IllegalArgumentException if the samples are not equally many or equally long
   */
  static Dataset of(double[][] inputs, double[][] targets) {
    return new UnnamedDataset(new DoubleNumbers(inputs), new DoubleNumbers(targets));
  }

  /**
   * One input and one target from elsewhere.
   *
   * @throws IllegalArgumentException if the samples are not equally many
   */
  static Dataset of(Column input, Column target) {
    return new UnnamedDataset(input, target);
  }

  /** Begins a dataset with several inputs or targets, or with names that are checked. */
  static DatasetBuilder builder() {
    return new DatasetBuilder();
  }
}
