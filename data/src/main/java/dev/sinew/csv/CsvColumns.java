package dev.sinew.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns of a CSV file become which inputs and targets of a network. A value that does not
 * change: each method gives a new one with one part more.
 *
 * <pre>{@code
 * CsvColumns columns =
 *     new CsvColumns().input("size", "width", "height").classes("kind", "kind", List.of("no", "yes"));
 * }</pre>
 */
public final class CsvColumns {
  /** What the fields of a part are. */
  enum Kind {
    INPUT,
    NUMBERS,
    CLASSES,
    LABELS
  }

  /**
   * One input or target.
   *
   * @param name what the network calls it
   * @param columns the columns it is made of; none stands for all that no other part names
   * @param texts what the file calls the classes, if not by number
   */
  record Part(Kind kind, String name, List<String> columns, List<String> texts) {}

  private final List<Part> parts;

  /** Nothing yet. */
  public CsvColumns() {
    this(List.of());
  }

  private CsvColumns(List<Part> parts) {
    this.parts = parts;
  }

  List<Part> parts() {
    return parts;
  }

  /**
   * An input made of the numbers in these columns, in this order; without any, of all columns that
   * are not named elsewhere, in the order of the file.
   */
  public CsvColumns input(String name, String... columns) {
    return and(Kind.INPUT, name, List.of(columns), List.of());
  }

  /** A target made of the numbers in these columns, in this order. */
  public CsvColumns numbers(String name, String column, String... more) {
    List<String> columns = new ArrayList<>(List.of(column));
    columns.addAll(List.of(more));
    return and(Kind.NUMBERS, name, columns, List.of());
  }

  /** A target of class numbers, 0 for the first class. */
  public CsvColumns classes(String name, String column) {
    return and(Kind.CLASSES, name, List.of(column), List.of());
  }

  /**
   * A target of classes that the file calls by these texts, the first one class 0. {@link
   * CsvTable#labels} gives them in the order in which they are found.
   *
   * @throws IllegalArgumentException if there is no text, or one twice
   */
  public CsvColumns classes(String name, String column, List<String> texts) {
    if (texts.isEmpty() || texts.stream().distinct().count() < texts.size()) {
      throw new IllegalArgumentException(
          "the classes of \"" + name + "\" need different texts, but found " + texts);
    }
    return and(Kind.CLASSES, name, List.of(column), texts);
  }

  /** A target of labels, as the network's {@code labels} spell them. */
  public CsvColumns labels(String name, String column) {
    return and(Kind.LABELS, name, List.of(column), List.of());
  }

  private CsvColumns and(Kind kind, String name, List<String> columns, List<String> texts) {
    List<Part> all = new ArrayList<>(parts);
    all.add(new Part(kind, name, columns, List.copyOf(texts)));
    return new CsvColumns(List.copyOf(all));
  }
}
