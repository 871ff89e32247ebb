package dev.sinew.train;

import dev.sinew.text.TextTable;
import java.util.ArrayList;
import java.util.List;

/** A judgement of classes as text; above 20 classes without the matrix. */
final class ClassTable {
  private static final int WIDEST_MATRIX = 20;

  private final Classification classes;
  private final boolean matrix;

  private ClassTable(Classification classes) {
    this.classes = classes;
    matrix = classes.labels().size() <= WIDEST_MATRIX;
  }

  static String print(Classification classes) {
    return new ClassTable(classes).text();
  }

  private String text() {
    TextTable table = new TextTable();
    table.row(head());
    int[][] counts = classes.confusion();
    for (int c = 0; c < counts.length; c++) {
      table.row(ofClass(c, counts[c]));
    }
    table.row(
        average(
            "macro", classes.macroPrecision(), classes.macroRecall(), classes.macroF1(), macro()));
    table.row(
        average(
            "weighted",
            classes.weightedPrecision(),
            classes.weightedRecall(),
            classes.weightedF1(),
            List.of()));
    String title = matrix ? ": actual in rows, predicted in columns\n" : "\n";
    return classes.output() + title + table;
  }

  private List<String> head() {
    List<String> cells = new ArrayList<>(List.of(""));
    if (matrix) {
      cells.addAll(classes.labels());
    }
    cells.addAll(List.of("samples", "precision", "recall", "F1"));
    if (classes.hasAreas()) {
      cells.add("ROC AUC");
    }
    return cells;
  }

  private List<String> ofClass(int c, int[] counts) {
    List<String> cells = new ArrayList<>(List.of(classes.labels().get(c)));
    for (int p = 0; matrix && p < counts.length; p++) {
      cells.add(String.valueOf(counts[p]));
    }
    cells.add(String.valueOf(classes.samples(c)));
    cells.add(TextTable.share(classes.precision(c)));
    cells.add(TextTable.share(classes.recall(c)));
    cells.add(TextTable.share(classes.f1(c)));
    if (classes.hasAreas()) {
      cells.add(TextTable.share(classes.rocAuc(c)));
    }
    return cells;
  }

  private List<String> average(
      String name, double precision, double recall, double f1, List<String> rest) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (int c = 0; matrix && c < classes.labels().size(); c++) {
      cells.add("");
    }
    cells.add(String.valueOf(classes.samples()));
    cells.add(TextTable.share(precision));
    cells.add(TextTable.share(recall));
    cells.add(TextTable.share(f1));
    cells.addAll(rest);
    return cells;
  }

  private List<String> macro() {
    return classes.hasAreas() ? List.of(TextTable.share(classes.rocAuc())) : List.of();
  }
}
