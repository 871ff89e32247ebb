package dev.sinew.train;

import java.util.List;
import java.util.Locale;

/** An evaluation as text; above 20 classes without the matrix. */
final class EvaluationTable {
  private static final int WIDEST_MATRIX = 20;

  private EvaluationTable() {}

  static String print(Evaluation evaluation, String network, String output) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s on %d samples: loss %.4g",
            network,
            evaluation.samples(),
            evaluation.loss()));
    if (evaluation.labels().isEmpty()) {
      return text.toString();
    }
    text.append(String.format(Locale.ROOT, ", accuracy %.4f%n", evaluation.accuracy()));
    boolean matrix = evaluation.labels().size() <= WIDEST_MATRIX;
    text.append(output).append(matrix ? ": actual in rows, predicted in columns" : "");
    appendRows(text, evaluation, matrix);
    return text.toString().replace("\r\n", "\n");
  }

  private static void appendRows(StringBuilder text, Evaluation evaluation, boolean matrix) {
    List<String> labels = evaluation.labels();
    int[][] counts = evaluation.confusion();
    int widest = labels.stream().mapToInt(String::length).max().orElse(0);
    int column = Math.max(widest, String.valueOf(evaluation.samples()).length());
    text.append('\n').append(" ".repeat(widest));
    for (int c = 0; matrix && c < counts.length; c++) {
      text.append("  ").append(right(labels.get(c), column));
    }
    text.append("  precision  recall");
    for (int c = 0; c < counts.length; c++) {
      text.append('\n').append(right(labels.get(c), widest));
      for (int p = 0; matrix && p < counts.length; p++) {
        text.append("  ").append(right(String.valueOf(counts[c][p]), column));
      }
      text.append("  ").append(right(share(evaluation.precision(c)), 9));
      text.append("  ").append(right(share(evaluation.recall(c)), 6));
    }
  }

  private static String right(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.3f", value);
  }
}
