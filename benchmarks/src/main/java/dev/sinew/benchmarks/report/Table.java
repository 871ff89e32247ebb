package dev.sinew.benchmarks.report;

import dev.sinew.text.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows of cells below a head and a title. */
public record Table(String title, List<String> head, List<List<String>> rows) {
  /** Copies the lists. */
  public Table {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /** For a terminal. */
  public String text() {
    TextTable text = new TextTable(0);
    text.row(head);
    rows.forEach(text::row);
    return title + "\n" + text + "\n";
  }

  /** For a page. */
  public String markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("**" + title + "**\n");
    lines.add(line(head));
    lines.add(line(head.stream().map(cell -> "---").toList()));
    rows.forEach(row -> lines.add(line(row)));
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }
}
