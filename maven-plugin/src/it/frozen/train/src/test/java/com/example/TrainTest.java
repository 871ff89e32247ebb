package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Trains both networks and keeps them, with what they answer, for the other module. */
class TrainTest {
  @Test
  void shapes() throws Exception {
    float[][] pixels = new float[12][36];
    String[] bars = new String[12];
    for (int i = 0; i < 12; i++) {
      for (int k = 0; k < 6; k++) {
        pixels[i][i < 6 ? k * 6 + i : (i - 6) * 6 + k] = 1;
      }
      bars[i] = i < 6 ? "stands" : "lies";
    }
    ShapesNetwork network = new ShapesNetwork(1);
    network.fit(Dataset.of(pixels, List.of(bars)));
    assertEquals(1, network.evaluate(Dataset.of(pixels, List.of(bars))).accuracy());
    network.save(Path.of("target", "shapes.safetensors"));
    float[] answer = network.predict(pixels[2]);
    Files.writeString(Path.of("target", "answer.txt"), answer[0] + " " + answer[1]);
  }

  @Test
  void xor() throws Exception {
    float[][] bits = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    XorNetwork network = new XorNetwork(3);
    network.fit(Dataset.of(bits, List.of("no", "yes", "yes", "no")));
    network.save(Path.of("target", "xor.safetensors"));
  }
}
