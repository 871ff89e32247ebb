package dev.sinew.data;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects named columns of equally many samples. Arrays are not copied. Every method that adds a
 * column throws an IllegalArgumentException if the name is taken, the samples are not equally long,
 * or their number differs from the columns before.
 */
public final class DatasetBuilder {
  private final Map<String, Column> inputs = new LinkedHashMap<>();
  private final Map<String, Column> targets = new LinkedHashMap<>();
  private String first = "";
  private int size;

  DatasetBuilder() {}

  /** Adds an input of shape {@code [samples, in]}. */
  public DatasetBuilder input(String name, float[][] rows) {
    return input(name, new FloatNumbers(rows));
  }

  /** Adds an input of shape {@code [samples, in]}. */
  public DatasetBuilder input(String name, double[][] rows) {
    return input(name, new DoubleNumbers(rows));
  }

  /** Adds an input from elsewhere. */
  public DatasetBuilder input(String name, Column column) {
    return add("input", name, column, inputs);
  }

  /** Adds a target of shape {@code [samples, out]}. */
  public DatasetBuilder target(String name, float[][] rows) {
    return target(name, new FloatNumbers(rows));
  }

  /** Adds a target of shape {@code [samples, out]}. */
  public DatasetBuilder target(String name, double[][] rows) {
    return target(name, new DoubleNumbers(rows));
  }

  /** Adds a class number for each sample. */
  public DatasetBuilder target(String name, int[] classes) {
    return target(name, new IndexClasses(classes));
  }

  /** Adds a label for each sample. */
  public DatasetBuilder target(String name, List<String> labels) {
    return target(name, new LabelClasses(labels));
  }

  /** Adds a target from elsewhere. */
  public DatasetBuilder target(String name, Column column) {
    return add("target", name, column, targets);
  }

  /** The dataset; columns can no longer reach it. */
  public Dataset build() {
    return new NamedDataset(size, ordered(inputs), ordered(targets));
  }

  private DatasetBuilder add(String kind, String name, Column column, Map<String, Column> columns) {
    String called = kind + " column \"" + name + "\"";
    if (columns.containsKey(name)) {
      throw new IllegalArgumentException("There are two of " + called + ".");
    }
    if (first.isEmpty()) {
      first = called;
      size = column.size();
    }
    DataRules.sameSize("The " + first, size, "the " + called, column.size());
    columns.put(name, column);
    return this;
  }

  private static Map<String, Column> ordered(Map<String, Column> columns) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
