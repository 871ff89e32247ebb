package dev.sinew.internal;

import dev.sinew.data.Classes;
import dev.sinew.data.Column;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moves samples into the rows of a batch; for generated code only. Every method takes samples
 * {@code order[from]} to {@code order[from + n - 1]} to rows 0 to {@code n - 1} and throws an
 * IllegalArgumentException if the data lack the column, have another width, hold a number that is
 * not finite or a class that the output does not have.
 */
public final class Rows {
  private Rows() {}

  /** The values of an input. */
  public static void inputs(
      Dataset data, String name, int width, int[] order, int from, int n, float[][] rows) {
    numbers(inputNumbers(data, name), "input", name, width, order, from, n, rows);
  }

  /** The same; a team that the products have moves a share each. */
  @SuppressWarnings("exports") // jspecify is there for checkers; no caller needs it.
  public static void inputs(
      Dataset data,
      String name,
      int width,
      int[] order,
      int from,
      int n,
      float[][] rows,
      @Nullable Products products) {
    if (products == null) {
      inputs(data, name, width, order, from, n, rows);
      return;
    }
    Numbers column = inputNumbers(data, name);
    RowChecks.width("input", name, column.width(), width);
    products.load(column, name, width, order, from, n, rows);
  }

  /** The values of an input. */
  public static void inputs(
      Dataset data, String name, int width, int[] order, int from, int n, double[][] rows) {
    numbers(inputNumbers(data, name), "input", name, width, order, from, n, rows);
  }

  /**
   * The targets of an output: numbers as they are, a class as 1 at its place and 0 elsewhere, or as
   * its number if the width is 1.
   */
  public static void targets(
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
        int index = RowChecks.classOf(classes, name, width, labels, order[from + row]);
        Arrays.fill(rows[row], 0, width, 0f);
        rows[row][width == 1 ? 0 : index] = width == 1 ? index : 1;
      }
    } else {
      numbers((Numbers) data.target(name), "target", name, width, order, from, n, rows);
    }
  }

  /**
   * The targets of an output: numbers as they are, a class as 1 at its place and 0 elsewhere, or as
   * its number if the width is 1.
   */
  public static void targets(
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
        int index = RowChecks.classOf(classes, name, width, labels, order[from + row]);
        Arrays.fill(rows[row], 0, width, 0.0);
        rows[row][width == 1 ? 0 : index] = width == 1 ? index : 1;
      }
    } else {
      numbers((Numbers) data.target(name), "target", name, width, order, from, n, rows);
    }
  }

  private static Numbers inputNumbers(Dataset data, String name) {
    Column column = data.input(name);
    if (column instanceof Numbers numbers) {
      return numbers;
    }
    throw RowChecks.classesAsInput(name);
  }

  private static void numbers(
      Numbers column,
      String kind,
      String name,
      int width,
      int[] order,
      int from,
      int n,
      float[][] rows) {
    RowChecks.width(kind, name, column.width(), width);
    numbers(column, kind, name, width, order, from, 0, n, rows);
  }

  /** Of rows {@code [top, bottom)} of a column whose width is right. */
  static void numbers(
      Numbers column,
      String kind,
      String name,
      int width,
      int[] order,
      int from,
      int top,
      int bottom,
      float[][] rows) {
    for (int row = top; row < bottom; row++) {
      float[] values = rows[row];
      column.copy(order[from + row], values);
      int wrong = Finite.firstNot(values, width);
      if (wrong < width) {
        throw RowChecks.notFinite(kind, name, order[from + row], wrong, values[wrong]);
      }
    }
  }

  private static void numbers(
      Numbers column,
      String kind,
      String name,
      int width,
      int[] order,
      int from,
      int n,
      double[][] rows) {
    RowChecks.width(kind, name, column.width(), width);
    for (int row = 0; row < n; row++) {
      double[] values = rows[row];
      column.copy(order[from + row], values);
      int wrong = Finite.firstNot(values, width);
      if (wrong < width) {
        throw RowChecks.notFinite(kind, name, order[from + row], wrong, values[wrong]);
      }
    }
  }
}
