package dev.sinew.benchmarks.process;

import dev.sinew.benchmarks.networks.DigitsNetwork;
import java.io.IOException;
import java.nio.file.Path;

/** A program that loads one of our networks and asks it. */
final class SinewStart {
  private SinewStart() {}

  /** Takes the model file and how often to ask. */
  public static void main(String[] args) throws IOException {
    DigitsNetwork network = DigitsNetwork.load(Path.of(args[0]));
    DigitsNetwork.Predictor predictor = network.predictor();
    float[] sample = new float[784];
    float[] answer = new float[10];
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      sample[i % sample.length] = 1;
      predictor.predict(sample, answer);
    }
    System.out.println(answer[0]);
  }
}
