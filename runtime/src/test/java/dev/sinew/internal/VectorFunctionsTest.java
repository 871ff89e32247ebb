package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions by vectors against those of {@link Elementary}, bit for bit. */
@Tag("vector")
class VectorFunctionsTest {
  /** Prime, so that all endings of the bits come up; a million numbers. */
  private static final int STEP = 4099;

  private static final int WIDTH = 61;

  /** One number. */
  interface Each {
    float of(float x);
  }

  /** Without a tile nobody may ask for vectors. */
  @BeforeAll
  static void findTile() {
    Objects.requireNonNull(Products.find(8));
  }

  static Stream<Arguments> functions() {
    return Stream.of(
        function("exp", VectorFunctions::exp, Elementary::exp),
        function("expm1", VectorFunctions::expm1, Elementary::expm1),
        function("tanh", VectorFunctions::tanh, Elementary::tanh),
        function("sigmoid", VectorFunctions::sigmoid, Elementary::sigmoid),
        function("softplus", VectorFunctions::softplus, Elementary::softplus),
        function("erf", VectorFunctions::erf, Elementary::erf),
        function("normal", VectorFunctions::normal, Elementary::normal),
        function("gelu", VectorFunctions::gelu, Elementary::gelu),
        function("geluTanh", VectorFunctions::geluTanh, Elementary::geluTanh));
  }

  private static Arguments function(String name, RowFunction function, Each each) {
    return Arguments.of(name, function, each);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void sameBitsOverAllFloats(String name, RowFunction function, Each each) {
    float[] x = new float[WIDTH];
    float[] y = new float[WIDTH];
    for (long bits = 0; bits < 1L << 32; bits += (long) STEP * WIDTH) {
      for (int i = 0; i < WIDTH; i++) {
        x[i] = Float.intBitsToFloat((int) (bits + (long) i * STEP));
      }
      function.apply(x, y, 0, WIDTH);
      for (int i = 0; i < WIDTH; i++) {
        assertEquals(
            Float.floatToIntBits(each.of(x[i])), Float.floatToIntBits(y[i]), name + " of " + x[i]);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("functions")
  void nothingButTheRange(String name, RowFunction function, Each each) {
    for (int size = 0; size < 35; size++) {
      float[] row = new float[size + 2];
      float[] expected = new float[size + 2];
      for (int i = 0; i < row.length; i++) {
        row[i] = 0.3f * i - 2;
        expected[i] = i == 0 || i > size ? row[i] : each.of(row[i]);
      }
      function.apply(row, row, 1, size + 1);
      assertArrayEquals(expected, row, name);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 16, 21})
  void backThroughRelu(int size) {
    float[] values = {0f, 1f, -0f, Float.NaN, Float.MIN_VALUE, 3f, Float.POSITIVE_INFINITY};
    float[] gradients = {Float.NaN, -0f, 2f, 5f, Float.NEGATIVE_INFINITY};
    float[] y = new float[size + 2];
    float[] dy = new float[size + 2];
    float[] expected = new float[size + 2];
    for (int i = 0; i < y.length; i++) {
      y[i] = values[i % values.length];
      dy[i] = gradients[i % gradients.length];
      boolean stopped = i > 0 && i <= size && !(y[i] > 0);
      expected[i] = stopped ? 0 : dy[i];
    }
    VectorFunctions.reluGradient(y, dy, 1, size + 1);
    assertArrayEquals(expected, dy);
  }
}
