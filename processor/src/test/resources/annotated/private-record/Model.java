package demo;

import dev.sinew.NeuralNetwork;

class Model {
  private record Flower(float[] numbers) {}

  @NeuralNetwork("network Iris { input flower: float[4] output kind = flower -> dense(3) }")
  interface Reader {
    float[] predict(Flower flower);
  }
}

