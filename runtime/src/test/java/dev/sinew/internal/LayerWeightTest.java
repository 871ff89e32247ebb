package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single samples by vectors against the loops of generated code, bit for bit. */
class LayerWeightTest {
  private static final int OFFSET = 3;
  private static final float MARK = 7;

  private final Random random = new Random(5);

  @Test
  void withoutTilesTheFormOfTheLoops() {
    float[] flat = numbers(OFFSET + 12 * 9);
    LayerWeight weight = new LayerWeight(12, 9);
    weight.refresh(flat, OFFSET);
    float[][] columns = weight.columns();
    assertColumns(flat, columns);
    weight.refresh(numbers(flat.length), OFFSET);
    assertSame(columns, weight.columns(), "the arrays serve again");
  }

  @Test
  void withoutVectorsNothingIsDone() {
    LayerWeight weight = new LayerWeight(8, 8);
    weight.refresh(numbers(64), 0);
    float[] y = {MARK, 0, 0, 0, 0, 0, 0, 0};
    for (int i = 0; i < 20_001; i++) {
      assertFalse(weight.multiply(new float[8], y));
    }
    assertEquals(MARK, y[0]);
  }

  @Test
  @Tag("vector")
  void everySizeAroundTheVectors() {
    for (int in = 8; in < 26; in++) {
      for (int out = 8; out < 50; out++) {
        check(in, out);
      }
    }
  }

  @ParameterizedTest
  @Tag("vector")
  @CsvSource({"784, 128", "128, 10", "67, 41", "33, 257"})
  void layers(int in, int out) {
    check(in, out);
  }

  @Test
  @Tag("vector")
  void panelsServeAgain() {
    Objects.requireNonNull(Products.find(8));
    LayerWeight weight = new LayerWeight(16, 16);
    weight.refresh(numbers(256), 0);
    float[][] panels = weight.room();
    weight.packed(panels);
    weight.refresh(numbers(256), 0);
    assertSame(panels, weight.room());
  }

  private void check(int in, int out) {
    Tile tile = Objects.requireNonNull(Products.tile());
    Objects.requireNonNull(Products.find(8));
    float[] flat = numbers(OFFSET + in * out);
    float[] x = numbers(in);
    float[] bias = numbers(out);
    float[] expected = bias.clone();
    float[][] byInput = new float[in][out];
    WeightRows.columns(flat, OFFSET, byInput);
    addRows(byInput, x, expected);
    String size = in + " -> " + out;

    LayerWeight weight = new LayerWeight(in, out);
    weight.refresh(flat, OFFSET);
    float[][] fromParameters = weight.room();
    weight.pack(tile, fromParameters, 0, fromParameters.length);
    float[] y = new float[out];
    weight.multiply(tile, fromParameters, x, bias, y);
    assertArrayEquals(expected, y, size);
    weight.packed(fromParameters);
    assertColumns(flat, weight.columns());

    float[][] fromColumns = new float[fromParameters.length][in * Tile.COLUMNS];
    weight.pack(tile, fromColumns, 0, fromColumns.length);
    assertArrayEquals(fromParameters, fromColumns, size);
  }

  private static void assertColumns(float[] flat, float[][] columns) {
    int in = columns.length;
    for (int i = 0; i < in; i++) {
      for (int o = 0; o < columns[i].length; o++) {
        assertEquals(flat[OFFSET + o * in + i], columns[i][o]);
      }
    }
  }

  /** As loops are generated: four inputs at a time, then the rest. */
  private static void addRows(float[][] w, float[] x, float[] y) {
    int whole = x.length - x.length % 4;
    for (int o = 0; o < y.length; o++) {
      for (int i = 0; i < whole; i += 4) {
        y[o] +=
            x[i] * w[i][o]
                + x[i + 1] * w[i + 1][o]
                + x[i + 2] * w[i + 2][o]
                + x[i + 3] * w[i + 3][o];
      }
      if (whole < x.length) {
        float rest = x[whole] * w[whole][o];
        for (int i = whole + 1; i < x.length; i++) {
          rest += x[i] * w[i][o];
        }
        y[o] += rest;
      }
    }
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextFloat() - 0.5f;
    }
    return numbers;
  }
}
