package dev.sinew.csv;

import java.util.List;
import java.util.regex.Pattern;

/** Texts of one file as numbers and class indices; what does not fit becomes a mistake. */
final class Cells {
  private static final Pattern INDEX = Pattern.compile("\\d{1,9}");
  private static final Pattern NOT_FINITE =
      Pattern.compile("[+-]?(nan|inf|infinity)", Pattern.CASE_INSENSITIVE);

  private final List<String> columns;
  private final Mistakes mistakes;

  Cells(List<String> columns, Mistakes mistakes) {
    this.columns = columns;
    this.mistakes = mistakes;
  }

  double number(Row row, int column) {
    String text = row.fields().get(column).strip();
    if (isNumber(text)) {
      double value = Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
      return wrong(row, column, "'" + text + "' is too large", "holds numbers");
    }
    if (NOT_FINITE.matcher(text).matches()) {
      return wrong(row, column, "'" + text + "' is not a finite number", "holds numbers");
    }
    return wrong(row, column, orNothing(text, "a number"), "holds numbers");
  }

  /** Digits with a sign, a point and an exponent; without a pattern, as files have millions. */
  private static boolean isNumber(String text) {
    int digits = behindSign(text, 0);
    int point = behindDigits(text, digits);
    int end = point;
    if (point < text.length() && text.charAt(point) == '.') {
      end = behindDigits(text, point + 1);
    }
    if (end == digits || (end == digits + 1 && point == digits)) {
      return false;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int exponent = behindSign(text, end + 1);
      end = behindDigits(text, exponent);
      return end > exponent && end == text.length();
    }
    return end == text.length();
  }

  private static int behindSign(String text, int from) {
    boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
    return signed ? from + 1 : from;
  }

  private static int behindDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  int index(Row row, int column) {
    String text = row.fields().get(column).strip();
    if (INDEX.matcher(text).matches()) {
      return Integer.parseInt(text);
    }
    return wrong(
        row,
        column,
        orNothing(text, "a class index"),
        "holds whole numbers, 0 for the first class");
  }

  /** The index of a text among {@code texts}. */
  int indexAmong(List<String> texts, Row row, int column) {
    String text = row.fields().get(column).strip();
    int index = texts.indexOf(text);
    if (index >= 0) {
      return index;
    }
    return wrong(row, column, orNothing(text, "one of them"), "holds " + String.join(", ", texts));
  }

  String label(Row row, int column) {
    String text = row.fields().get(column).strip();
    if (text.isEmpty()) {
      wrong(row, column, "the field is empty", "holds labels");
    }
    return text;
  }

  private static String orNothing(String text, String wanted) {
    return text.isEmpty() ? "the field is empty" : "'" + text + "' is not " + wanted;
  }

  private int wrong(Row row, int column, String found, String holds) {
    String name = columns.get(column);
    mistakes.add(row.line(), column + 1, found + "; column '" + name + "' " + holds);
    return 0;
  }
}
