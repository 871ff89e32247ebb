package dev.sinew.examples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Numbers;
import java.util.List;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

class EnlargedTest {
  private static Enlarged image(IntBinaryOperator pixel) {
    double[] image = new double[64];
    for (int i = 0; i < 64; i++) {
      image[i] = pixel.applyAsInt(i / 8, i % 8);
    }
    return new Enlarged(Numbers.of(new double[][] {new double[64], image}));
  }

  /** Row 12 lies at (12 + 0.5) / 8 - 0.5 = 1.0625 of the small rows, column 4 at 0.0625. */
  @Test
  void valuesLieBetweenThoseOfTheNeighbours() {
    double[] large = new double[4096];
    image((row, column) -> 10 * row + column).copy(1, large);
    assertEquals(10.625 + 0.0625, large[12 * 64 + 4]);
    assertEquals(10.625 + 6.9375, large[12 * 64 + 59]);
    image((row, column) -> row * column).copy(1, large);
    assertEquals(1.0625 * 2.4375, large[12 * 64 + 23]);
  }

  @Test
  void edgesKeepTheValueOfTheEdge() {
    float[] large = new float[4096];
    image((row, column) -> 10 * row + column).copy(1, large);
    assertEquals(0, large[0]);
    assertEquals(0, large[3 * 64 + 3]);
    assertEquals(7, large[60]);
    assertEquals(77, large[60 * 64 + 60]);
    assertEquals(77, large[4095]);
  }

  @Test
  void everyImageHasTheNewShape() {
    Enlarged images = image((row, column) -> 1);
    assertEquals(2, images.size());
    assertEquals(4096, images.width());
    assertEquals(List.of(64, 64), images.shape());
  }
}
