package dev.sinew.examples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PicturesTest {
  @Test
  void shadesFromWhiteToBlackSideBySide() {
    float[] first = new float[64];
    float[] second = new float[64];
    for (int i = 0; i < 8; i++) {
      first[8 * i + i] = 16;
      second[i] = 2 * i;
    }
    assertEquals(
        """
        @@                    ..::--++**##%%
          @@
            @@
              @@
                @@
                  @@
                    @@
                      @@
        1 read as 1         7 read as 4\
        """,
        new Pictures(8, 16)
            .sideBySide(List.of(first, second), List.of("1 read as 1", "7 read as 4")));
  }
}
