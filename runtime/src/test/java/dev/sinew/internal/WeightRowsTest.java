package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WeightRowsTest {
  private static final int OFFSET = 3;

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 3", "3, 5", "33, 39"})
  void oneByOne(int in, int out) {
    eachWeightAtItsPlace(in, out);
  }

  private static void eachWeightAtItsPlace(int in, int out) {
    float[] floats = new float[OFFSET + in * out + 1];
    double[] doubles = new double[floats.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = i;
      doubles[i] = i;
    }
    float[][] floatColumns = new float[in][out];
    double[][] doubleColumns = new double[in][out];
    float[][] floatRows = new float[out][in];
    double[][] doubleRows = new double[out][in];
    WeightRows.columns(floats, OFFSET, floatColumns);
    WeightRows.columns(doubles, OFFSET, doubleColumns);
    WeightRows.rows(floats, OFFSET, floatRows);
    WeightRows.rows(doubles, OFFSET, doubleRows);
    for (int o = 0; o < out; o++) {
      for (int i = 0; i < in; i++) {
        int place = OFFSET + o * in + i;
        assertEquals(place, floatColumns[i][o]);
        assertEquals(place, doubleColumns[i][o]);
        assertEquals(place, floatRows[o][i]);
        assertEquals(place, doubleRows[o][i]);
      }
    }
  }
}
