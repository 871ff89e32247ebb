package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.internal.Elementary;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InitializerTest {
  private static final int MANY = 100_000;

  private static double[] drawn(Initializer start, int count, long seed) {
    double[] numbers = new double[count];
    start.fill(numbers, 0, count, new SplitMix64(seed)::nextDouble);
    return numbers;
  }

  @Test
  void sameNumberEverywhere() {
    assertArrayEquals(new double[] {0, 0, 0}, drawn(Initializer.zeros(), 3, 1));
    assertArrayEquals(new double[] {1, 1, 1}, drawn(Initializer.ones(), 3, 1));
    assertArrayEquals(new double[] {-0.5, -0.5}, drawn(Initializer.constant(-0.5), 2, 1));
  }

  /**
   * Of the first numbers u of SplitMix64 seeded with 42, by exact arithmetic: low + (high - low) u.
   */
  @Test
  void uniformHasKnownBits() {
    assertArrayEquals(
        new double[] {
          0x1.5a99fd5f77cc8p+0, -0x1.9a847fec1fea8p-4, 0x1.927012cd7d380p-3, 0x1.7120d3f68eeccp-2
        },
        drawn(Initializer.uniform(-0.5, 2), 4, 42));
  }

  /** Of the same numbers, a (2 u - 1) with a = 1: what these formulas give for these widths. */
  @Test
  void startsByWidthHaveKnownBits() {
    double[] expected = {
      0x1.eeb991317f5b4p-2, -0x1.5c40733136644p-1, -0x1.c56cc54767834p-2, -0x1.3f18f0078da90p-2
    };
    assertArrayEquals(expected, drawn(Initializer.lecunUniform(3), 4, 42));
    assertArrayEquals(expected, drawn(Initializer.heUniform(6), 4, 42));
    assertArrayEquals(expected, drawn(Initializer.xavierUniform(4, 2), 4, 42));
  }

  /** Of the same numbers, the formula of Box and Muller worked with 40 digits. */
  @Test
  void normalHasKnownValues() {
    double[] expected = {
      1.4411244531111345,
      1.6942366426438535,
      0.7745750621405699,
      1.3353582204512144,
      1.0941763170579657
    };
    assertArrayEquals(expected, drawn(Initializer.normal(1, 0.5), 5, 42), 1e-15);
  }

  static Stream<Arguments> uniform() {
    return Stream.of(
        Arguments.of(Initializer.uniform(-3, 1), -3, 1),
        Arguments.of(Initializer.xavierUniform(100, 50), -0.2, 0.2),
        Arguments.of(Initializer.heUniform(600), -0.1, 0.1),
        Arguments.of(Initializer.lecunUniform(300), -0.1, 0.1));
  }

  @ParameterizedTest
  @MethodSource("uniform")
  void uniformFillsItsRange(Initializer start, double low, double high) {
    double[] numbers = drawn(start, MANY, 7);
    assertTrue(Arrays.stream(numbers).allMatch(x -> x >= low && x < high));
    assertFits(numbers, x -> (x - low) / (high - low));
  }

  static Stream<Arguments> normal() {
    return Stream.of(
        Arguments.of(Initializer.normal(2, 3), 2, 3),
        Arguments.of(Initializer.xavierNormal(150, 50), 0, 0.1),
        Arguments.of(Initializer.heNormal(200), 0, 0.1),
        Arguments.of(Initializer.lecunNormal(100), 0, 0.1));
  }

  @ParameterizedTest
  @MethodSource("normal")
  void normalHasItsMeanAndDeviation(Initializer start, double mean, double std) {
    double[] numbers = drawn(start, MANY, 7);
    double found = Arrays.stream(numbers).average().orElseThrow();
    double variance =
        Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertEquals(mean, found, 4 * std / Math.sqrt(MANY));
    assertEquals(1, variance / (std * std), 4 * Math.sqrt(2.0 / MANY));
    assertFits(numbers, x -> Elementary.normal((x - mean) / std));
  }

  /** Neighbours come from one pair of uniform numbers, and must not depend on each other. */
  @Test
  void normalNeighboursAreIndependent() {
    double[] numbers = drawn(Initializer.normal(0, 1), MANY, 3);
    double together = 0;
    double squaresTogether = 0;
    for (int i = 0; i < MANY; i += 2) {
      together += numbers[i] * numbers[i + 1];
      squaresTogether += (numbers[i] * numbers[i] - 1) * (numbers[i + 1] * numbers[i + 1] - 1);
    }
    assertEquals(0, together / (MANY / 2), 4 / Math.sqrt(MANY / 2));
    assertEquals(0, squaresTogether / (MANY / 2), 4 * 2 / Math.sqrt(MANY / 2));
  }

  /**
   * Kolmogorov and Smirnov: were the numbers from the distribution, the largest distance of shares
   * would be above 1.95 / sqrt(n) once in a thousand times.
   */
  private static void assertFits(double[] numbers, DoubleUnaryOperator share) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    double farthest = 0;
    for (int i = 0; i < sorted.length; i++) {
      double expected = share.applyAsDouble(sorted[i]);
      farthest = Math.max(farthest, Math.abs((i + 0.5) / sorted.length - expected));
    }
    assertTrue(farthest < 1.95 / Math.sqrt(sorted.length), "distance " + farthest);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 7", "7, 1", "5, 5", "3, 8", "64, 32", "100, 100"})
  void orthogonalRowsOrColumns(int rows, int columns) {
    double gain = 1.5;
    double[] w = drawn(Initializer.orthogonal(rows, columns, gain), rows * columns, 11);
    boolean byRow = rows <= columns;
    int vectors = Math.min(rows, columns);
    for (int a = 0; a < vectors; a++) {
      for (int b = 0; b <= a; b++) {
        double dot = 0;
        for (int i = 0; i < Math.max(rows, columns); i++) {
          dot +=
              byRow
                  ? w[a * columns + i] * w[b * columns + i]
                  : w[i * columns + a] * w[i * columns + b];
        }
        assertEquals(a == b ? gain * gain : 0, dot, 1e-14 * Math.max(rows, columns));
      }
    }
  }

  /** Where all rotations are equally likely, an element of [n, n] has mean 0 and variance 1 / n. */
  @Test
  void orthogonalHasNoFavouriteDirection() {
    int n = 4;
    int times = 5000;
    double[] sum = new double[n * n];
    double[] squares = new double[n * n];
    for (int t = 0; t < times; t++) {
      double[] w = drawn(Initializer.orthogonal(n, n, 1), n * n, t);
      for (int i = 0; i < w.length; i++) {
        sum[i] += w[i];
        squares[i] += w[i] * w[i];
      }
    }
    for (int i = 0; i < sum.length; i++) {
      assertEquals(0, sum[i] / times, 4 * 0.5 / Math.sqrt(times));
      assertEquals(0.25, squares[i] / times, 4 * Math.sqrt(3.0 / 24 - 1.0 / 16) / Math.sqrt(times));
    }
  }

  /** The first direction is the first normal numbers, made 1 long. */
  @Test
  void orthogonalBeginsWithNormalNumbers() {
    double[] normal = drawn(Initializer.normal(0, 1), 3, 42);
    double length = Math.sqrt(Arrays.stream(normal).map(x -> x * x).sum());
    double[] w = drawn(Initializer.orthogonal(2, 3, 1), 6, 42);
    for (int i = 0; i < 3; i++) {
      assertEquals(normal[i] / length, w[i], 1e-15);
    }
  }

  /** A generator that gives one row twice leaves nothing of the second, which is drawn again. */
  @Test
  void orthogonalDrawsAgain() {
    double[] numbers = {0.25, 0.5, 0.25, 0.5, 0.75, 0.125};
    int[] next = {0};
    double[] w = new double[4];
    Initializer.orthogonal(2, 2, 1).fill(w, 0, 4, () -> numbers[next[0]++]);
    assertEquals(numbers.length, next[0]);
    assertEquals(0, w[0] * w[2] + w[1] * w[3], 1e-15);
  }

  @Test
  void wrongNumbers() {
    Class<IllegalArgumentException> wrong = IllegalArgumentException.class;
    assertFails(
        wrong,
        "The start value is NaN; parameters must be finite numbers.",
        () -> Initializer.constant(Double.NaN));
    assertFails(
        wrong,
        "A uniform start needs low below high, both finite, but found 1.0 and 1.0.",
        () -> Initializer.uniform(1, 1));
    assertFails(
        wrong,
        "A uniform start needs low below high, both finite, but found -1.0E308 and 1.0E308.",
        () -> Initializer.uniform(-1e308, 1e308));
    assertFails(
        wrong,
        "A normal start needs a mean within 1e300 and a std above 0 and at most 1e300, but found"
            + " 0.0 and 0.0.",
        () -> Initializer.normal(0, 0));
    assertFails(
        wrong,
        "A normal start needs a mean within 1e300 and a std above 0 and at most 1e300, but found"
            + " NaN and 1.0.",
        () -> Initializer.normal(Double.NaN, 1));
    assertFails(
        wrong,
        "A Xavier start needs at least 1 input and 1 output of the layer, but found 0 and 3.",
        () -> Initializer.xavierNormal(0, 3));
    assertFails(
        wrong,
        "A He start needs at least 1 input of the layer, but found 0.",
        () -> Initializer.heUniform(0));
    assertFails(
        wrong,
        "A LeCun start needs at least 1 input of the layer, but found -1.",
        () -> Initializer.lecunNormal(-1));
    assertFails(
        wrong,
        "An orthogonal start needs at least 1 row and 1 column, but found 0 and 2.",
        () -> Initializer.orthogonal(0, 2, 1));
    assertFails(
        wrong,
        "An orthogonal start needs a gain above 0 and at most 1e300, but found 0.0.",
        () -> Initializer.orthogonal(2, 2, 0));
    assertFails(
        wrong,
        "w has shape [2, 3], so its orthogonal start cannot have 3 rows and 3 columns.",
        () -> NetworkSpec.named("N").tensor("w", Initializer.orthogonal(3, 3, 1), true, 2, 3));
  }
}
