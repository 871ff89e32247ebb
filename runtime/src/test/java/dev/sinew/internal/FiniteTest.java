package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiniteTest {
  private static final double[] WRONG = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 16, 23})
  void findsTheFirst(int count) {
    float[] floats = new float[count + 1];
    double[] doubles = new double[count + 1];
    Arrays.fill(floats, -Float.MAX_VALUE);
    Arrays.fill(doubles, Double.MAX_VALUE);
    floats[count] = Float.NaN; // behind the last
    doubles[count] = Double.NaN;
    assertEquals(count, Finite.firstNot(floats, count));
    assertEquals(count, Finite.firstNot(doubles, count));
    for (int i = count - 1; i >= 0; i--) {
      for (double wrong : WRONG) {
        floats[i] = (float) wrong;
        doubles[i] = wrong;
        assertEquals(i, Finite.firstNot(floats, count));
        assertEquals(i, Finite.firstNot(doubles, count));
      }
    }
  }
}
