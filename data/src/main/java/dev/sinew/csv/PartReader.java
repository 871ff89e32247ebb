package dev.sinew.csv;

import dev.sinew.csv.CsvColumns.Part;
import dev.sinew.data.Classes;
import dev.sinew.data.Column;
import dev.sinew.data.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Turns the fields of one part into a column, row by row. */
abstract sealed class PartReader {
  static PartReader of(String file, Part part, int[] places, int rows) {
    return switch (part.kind()) {
      case INPUT, NUMBERS -> new NumbersReader(places, rows);
      case CLASSES -> new ClassReader(places[0], part.texts(), rows);
      case LABELS -> new LabelReader(file, places[0]);
    };
  }

  /** Takes row {@code index}; rows come in order. */
  abstract void read(int index, Row row, Cells cells);

  abstract Column column();

  private static final class NumbersReader extends PartReader {
    private final int[] places;
    private final double[][] rows;

    NumbersReader(int[] places, int rows) {
      this.places = places;
      this.rows = new double[rows][places.length];
    }

    @Override
    void read(int index, Row row, Cells cells) {
      for (int i = 0; i < places.length; i++) {
        rows[index][i] = cells.number(row, places[i]);
      }
    }

    @Override
    Column column() {
      return Numbers.of(rows);
    }
  }

  private static final class ClassReader extends PartReader {
    private final int place;
    private final List<String> texts;
    private final int[] classes;

    ClassReader(int place, List<String> texts, int rows) {
      this.place = place;
      this.texts = texts;
      classes = new int[rows];
    }

    @Override
    void read(int index, Row row, Cells cells) {
      classes[index] =
          texts.isEmpty() ? cells.index(row, place) : cells.indexAmong(texts, row, place);
    }

    @Override
    Column column() {
      return Classes.of(classes);
    }
  }

  private static final class LabelReader extends PartReader {
    private final String file;
    private final int place;
    private final List<Long> lines = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();

    LabelReader(String file, int place) {
      this.file = file;
      this.place = place;
    }

    @Override
    void read(int index, Row row, Cells cells) {
      lines.add(row.line());
      labels.add(cells.label(row, place));
    }

    @Override
    Column column() {
      return new PlacedLabels(file, place + 1, lines, labels);
    }
  }
}
