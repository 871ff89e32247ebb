package dev.sinew.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Rows of cells under each other, two blanks between columns. Cells stand on the right of their
 * column, those of the columns that say so on the left.
 */
public final class TextTable {
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> left;

  /** A table whose cells stand on the right, but for those of the columns given. */
  public TextTable(Integer... left) {
    this.left = List.of(left);
  }

  /** A share with three places; a dash for NaN, a share of nothing. */
  public static String share(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** A number with four digits; a dash for NaN. */
  public static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.4g", value);
  }

  /** Adds a row; a shorter one leaves its last cells empty. */
  public void row(List<String> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Adds a row; a shorter one leaves its last cells empty. */
  public void row(String... cells) {
    row(Arrays.asList(cells));
  }

  /** The rows, a line each, without a line end behind the last or blanks at the end of any. */
  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    for (List<String> cells : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        String fill = " ".repeat(width(column) - cell.length());
        line.append(column == 0 ? "" : "  ");
        line.append(left.contains(column) ? cell + fill : fill + cell);
      }
      lines.add(line.toString().stripTrailing());
    }
    return String.join("\n", lines);
  }

  private int width(int column) {
    return rows.stream()
        .filter(cells -> column < cells.size())
        .mapToInt(cells -> cells.get(column).length())
        .max()
        .orElse(0);
  }
}
