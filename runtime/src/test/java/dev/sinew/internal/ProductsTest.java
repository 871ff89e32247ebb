package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Products against sums of {@link Math#fma} in order, bit for bit. */
@Tag("vector")
class ProductsTest {
  private static final int[] ROWS = {1, 4, 5, 6, 7, 9, 10, 11, 12, 16};
  private static final int[] COUNTS = {0, 1, 2, 7, 33};
  private static final int[] COLUMNS = {1, 7, 15, 16, 17, 31, 32, 33, 48};

  private final Products products = Objects.requireNonNull(Products.find(8));
  private final Random random = new Random(3);

  @Test
  void everySizeAroundTheTiles() {
    for (int rows : ROWS) {
      for (int count : COUNTS) {
        for (int columns : COLUMNS) {
          check(rows, count, columns, false);
          check(rows, count, columns, true);
        }
      }
    }
  }

  @Test
  void layersAroundTheTiles() {
    for (int rows : ROWS) {
      for (int in : new int[] {8, 9, 16, 33}) {
        for (int out : new int[] {8, 9, 15, 16, 17, 24, 31, 40}) {
          checkLayer(rows, in, out);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"64, 784, 128", "127, 65, 100", "33, 128, 10"})
  void layers(int rows, int count, int columns) {
    check(rows, count, columns, true);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void sharedByThreads(int threads) {
    try (Team team = Team.of(threads, "products")) {
      products.use(team);
      check(128, 784, 128, false);
      check(131, 128, 783, true);
      check(7, 1000, 257, false);
      check(257, 1000, 7, true);
      check(5, 300000, 16, false);
      checkLayer(128, 784, 128);
      checkLayer(130, 783, 75);
      checkLayer(300, 2000, 16);
    }
  }

  private void checkLayer(int rows, int in, int out) {
    float[][] x = matrix(rows, in);
    float[] flat = matrix(1, in * out)[0];
    float[] bias = matrix(1, out)[0];
    LayerWeight weight = new LayerWeight(in, out);
    weight.refresh(flat, 0);
    float[][] y = matrix(rows, out);
    float[][] unbiased = matrix(rows, out);
    float[][] doubled = matrix(rows, out);
    float[][] doubledUnbiased = matrix(rows, out);
    products.layer(x, weight, bias, y, rows);
    products.layer(x, weight, unbiased, rows);
    products.layer(x, weight, bias, doubled, rows, ProductsTest::addValue);
    products.layer(x, weight, doubledUnbiased, rows, ProductsTest::addValue);
    for (int r = 0; r < rows; r++) {
      float[] expected = new float[out];
      float[] sums = new float[out];
      for (int o = 0; o < out; o++) {
        for (int i = 0; i < in; i++) {
          sums[o] = Math.fma(x[r][i], flat[o * in + i], sums[o]);
        }
        expected[o] = bias[o] + sums[o];
      }
      String sizes = rows + " samples of " + in + " -> " + out;
      assertArrayEquals(expected, y[r], sizes);
      assertArrayEquals(sums, unbiased[r], sizes);
      assertArrayEquals(twice(expected), doubled[r], sizes);
      assertArrayEquals(twice(sums), doubledUnbiased[r], sizes);
    }
  }

  /** Twice the row where the values are the row itself. */
  private static void addValue(float[] value, float[] row, int from, int to) {
    for (int i = from; i < to; i++) {
      row[i] += value[i];
    }
  }

  private static float[] twice(float[] numbers) {
    float[] twice = numbers.clone();
    addValue(numbers, twice, 0, twice.length);
    return twice;
  }

  private void check(int rows, int count, int columns, boolean adds) {
    float[][] a = matrix(rows, count);
    float[][] b = matrix(count, columns);
    float[][] c = matrix(rows, columns);
    float[][] expected = new float[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int j = 0; j < columns; j++) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
          sum = Math.fma(a[r][i], b[i][j], sum);
        }
        expected[r][j] = adds ? c[r][j] + sum : sum;
      }
    }
    float[] flat = new float[3 + rows * columns + 2];
    Arrays.fill(flat, 7);
    for (int r = 0; r < rows; r++) {
      System.arraycopy(c[r], 0, flat, 3 + r * columns, columns);
    }
    float[][] turned = new float[count][rows];
    for (int r = 0; r < rows; r++) {
      for (int i = 0; i < count; i++) {
        turned[i][r] = a[r][i];
      }
    }
    float[][] then = Arrays.stream(c).map(float[]::clone).toArray(float[][]::new);
    float[][] values = matrix(rows, columns);
    products.multiply(a, b, then, rows, count, columns, adds, values, ProductsTest::addValue);
    products.multiply(a, b, c, rows, count, columns, adds);
    products.multiplyTransposed(turned, b, flat, 3, rows, count, columns, adds);
    String sizes = rows + " x " + count + " x " + columns + (adds ? ", added" : "");
    for (int r = 0; r < rows; r++) {
      int from = 3 + r * columns;
      assertArrayEquals(expected[r], c[r], sizes);
      assertArrayEquals(expected[r], Arrays.copyOfRange(flat, from, from + columns), sizes);
      addValue(values[r], expected[r], 0, columns);
      assertArrayEquals(expected[r], then[r], sizes);
    }
    assertEquals(7, flat[2], "in front of the result");
    assertEquals(7, flat[3 + rows * columns], "behind the result");
  }

  private float[][] matrix(int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }
}
