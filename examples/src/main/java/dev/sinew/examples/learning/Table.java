package dev.sinew.examples.learning;

import dev.sinew.page.Html;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Rows of cells below a heading, for a terminal or a page. */
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... heading) {
    row(heading);
  }

  Table row(String... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  void addTo(Html page) {
    page.add("<div class=\"wide\"><table>");
    for (List<String> row : rows) {
      String mark = row == rows.get(0) ? "th" : "td";
      String cells =
          row.stream()
              .skip(1)
              .map(cell -> "<" + mark + ">" + Html.escaped(cell) + "</" + mark + ">")
              .collect(Collectors.joining());
      page.add("<tr><th>%s</th>%s</tr>", Html.escaped(row.get(0)), cells);
    }
    page.add("</table></div>");
  }

  /** The first column stands on the left, the others on the right. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        String format = column == 0 ? "%-" + width(0) + "s" : "  %" + width(column) + "s";
        text.append(String.format(Locale.ROOT, format, row.get(column)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
  }
}
