package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.tiny.FrozenXor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Uses the trained networks where there is no Sinew at all. */
class UseTest {
  @Test
  void nothingOfSinewIsHere() {
    assertThrows(ClassNotFoundException.class, () -> Class.forName("dev.sinew.Network"));
  }

  @Test
  void sameAnswerToTheLastBit() throws Exception {
    FrozenShapes shapes = new FrozenShapes();
    shapes.selfTest();
    float[] third = new float[36];
    for (int k = 0; k < 6; k++) {
      third[k * 6 + 2] = 1;
    }
    assertEquals("stands", shapes.classify(third));
    float[] answer = shapes.predict(third);
    assertEquals(
        Files.readString(Path.of("..", "train", "target", "answer.txt")),
        answer[0] + " " + answer[1]);
  }

  @Test
  void tiny() {
    FrozenXor xor = new FrozenXor();
    xor.selfTest();
    assertEquals("yes", xor.classify(new float[] {1, 0}));
    assertEquals("no", xor.classify(new float[] {1, 1}));
  }
}
