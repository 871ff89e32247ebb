package dev.sinew.csv;

import dev.sinew.csv.CsvColumns.Kind;
import dev.sinew.csv.CsvColumns.Part;
import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.data.DatasetBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The inputs and targets of a network as columns of one file. */
final class BoundColumns {
  private final String file;
  private final List<String> header;
  private final List<Part> parts;
  private final List<int[]> places = new ArrayList<>();

  private BoundColumns(String file, List<String> header, List<Part> parts) {
    this.file = file;
    this.header = header;
    this.parts = parts;
  }

  /** Throws an IllegalArgumentException if the file lacks a column. */
  static BoundColumns bind(String file, List<String> header, CsvColumns columns) {
    BoundColumns bound = new BoundColumns(file, header, columns.parts());
    Set<Integer> named = new HashSet<>();
    for (Part part : bound.parts) {
      part.columns().forEach(name -> named.add(bound.place(name)));
    }
    for (Part part : bound.parts) {
      bound.places.add(part.columns().isEmpty() ? bound.others(named) : bound.places(part));
    }
    return bound;
  }

  private int[] places(Part part) {
    return part.columns().stream().mapToInt(this::place).toArray();
  }

  private int place(String name) {
    return place(file, header, name);
  }

  static int place(String file, List<String> header, String name) {
    int place = header.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException(
          file + " has no column '" + name + "'; it has " + String.join(", ", header));
    }
    return place;
  }

  private int[] others(Set<Integer> named) {
    int[] others = IntStream.range(0, header.size()).filter(c -> !named.contains(c)).toArray();
    if (others.length == 0) {
      throw new IllegalArgumentException(
          file + " has no column but '" + String.join("', '", header) + "', so there is no input");
    }
    return others;
  }

  /** These rows; what is wrong with them becomes mistakes. */
  Dataset dataset(List<Row> rows, Mistakes mistakes) {
    List<Column> columns = columns(rows, mistakes);
    DatasetBuilder builder = Dataset.builder();
    for (int i = 0; i < columns.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() == Kind.INPUT) {
        builder.input(part.name(), columns.get(i));
      } else {
        builder.target(part.name(), columns.get(i));
      }
    }
    return builder.build();
  }

  /** One column for each part, in order. */
  List<Column> columns(List<Row> rows, Mistakes mistakes) {
    Cells cells = new Cells(header, mistakes);
    List<PartReader> readers = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      readers.add(PartReader.of(file, parts.get(i), places.get(i), rows.size()));
    }
    for (int i = 0; i < rows.size(); i++) {
      for (PartReader reader : readers) {
        reader.read(i, rows.get(i), cells);
      }
    }
    return readers.stream().map(PartReader::column).toList();
  }
}
