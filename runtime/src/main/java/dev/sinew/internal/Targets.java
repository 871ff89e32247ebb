package dev.sinew.internal;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.List;

/**
 * Moves targets of a special form into the rows of a batch; for generated code only. Samples and
 * exceptions are as in {@link Rows}.
 */
public final class Targets {
  private Targets() {}

  /** Like {@link Rows#targets}, but 0 throughout for a sample of the class {@code ignored}. */
  public static void but(
      int ignored,
      Dataset data,
      String name,
      int width,
      List<String> labels,
      int[] order,
      int from,
      int n,
      float[][] rows) {
    if (data.target(name) instanceof Classes classes) {
      for (int row = 0; row < n; row++) {
        int sample = order[from + row];
        int index = RowChecks.classOr(ignored, classes, name, width, labels, sample);
        Arrays.fill(rows[row], 0, width, 0);
        if (index != ignored) {
          rows[row][index] = 1;
        }
      }
      return;
    }
    Rows.targets(data, name, width, labels, order, from, n, rows);
    for (int row = 0; row < n; row++) {
      if (0 <= ignored && ignored < width && rows[row][ignored] == 1) {
        Arrays.fill(rows[row], 0, width, 0);
      }
    }
  }

  /**
   * Targets of -1 and 1: numbers as they are, a class as 1 at its place and -1 elsewhere, or, if
   * the width is 1, class 1 as 1 and class 0 as -1.
   *
   * @throws IllegalArgumentException also for another number than -1 and 1
   */
  public static void signs(
      Dataset data,
      String name,
      int width,
      List<String> labels,
      int[] order,
      int from,
      int n,
      float[][] rows) {
    boolean classes = data.target(name) instanceof Classes;
    Rows.targets(data, name, width, labels, order, from, n, rows);
    for (int row = 0; row < n; row++) {
      for (int i = 0; i < width; i++) {
        if (classes) {
          rows[row][i] = rows[row][i] == 0 ? -1 : 1;
        } else if (Math.abs(rows[row][i]) != 1) {
          throw RowChecks.notSign(name, order[from + row], i, rows[row][i]);
        }
      }
    }
  }

  /** Like {@link Rows#targets}, but 0 throughout for a sample of the class {@code ignored}. */
  public static void but(
      int ignored,
      Dataset data,
      String name,
      int width,
      List<String> labels,
      int[] order,
      int from,
      int n,
      double[][] rows) {
    if (data.target(name) instanceof Classes classes) {
      for (int row = 0; row < n; row++) {
        int sample = order[from + row];
        int index = RowChecks.classOr(ignored, classes, name, width, labels, sample);
        Arrays.fill(rows[row], 0, width, 0);
        if (index != ignored) {
          rows[row][index] = 1;
        }
      }
      return;
    }
    Rows.targets(data, name, width, labels, order, from, n, rows);
    for (int row = 0; row < n; row++) {
      if (0 <= ignored && ignored < width && rows[row][ignored] == 1) {
        Arrays.fill(rows[row], 0, width, 0);
      }
    }
  }

  /**
   * Targets of -1 and 1: numbers as they are, a class as 1 at its place and -1 elsewhere, or, if
   * the width is 1, class 1 as 1 and class 0 as -1.
   *
   * @throws IllegalArgumentException also for another number than -1 and 1
   */
  public static void signs(
      Dataset data,
      String name,
      int width,
      List<String> labels,
      int[] order,
      int from,
      int n,
      double[][] rows) {
    boolean classes = data.target(name) instanceof Classes;
    Rows.targets(data, name, width, labels, order, from, n, rows);
    for (int row = 0; row < n; row++) {
      for (int i = 0; i < width; i++) {
        if (classes) {
          rows[row][i] = rows[row][i] == 0 ? -1 : 1;
        } else if (Math.abs(rows[row][i]) != 1) {
          throw RowChecks.notSign(name, order[from + row], i, rows[row][i]);
        }
      }
    }
  }
}
