package dev.sinew.internal;

import org.jspecify.annotations.Nullable;

/**
 * The operands of one product: c = a b, or c += a b, with a {@code [rows, count]} and b {@code
 * [count, columns]}. One object serves every product in turn, so that none is made for each.
 */
final class Product {
  float[][] a = {};

  /** Whether {@code a} holds its transpose, {@code [count, rows]}. */
  boolean turned;

  float[][] b = {};
  int rows;
  int count;
  int columns;
  boolean adds;

  /** What is done to the rows of the result, of {@code [rows, columns]} values and themselves. */
  @Nullable RowFunction then;

  float[][] values = {};

  /** Row r of the result is in array {@code r * rowStep}, from place {@code at + r * step} on. */
  float[][] c = {};

  int rowStep;
  int at;
  int step;
}
