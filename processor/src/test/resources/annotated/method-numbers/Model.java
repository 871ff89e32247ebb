package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Iris {
      input  flower: float[4]
      output species = flower -> dense(3) -> softmax labels("setosa", "versicolor", "virginica")
    }
    """)
interface Model {
  record Flower(float sepalLength, float sepalWidth, float petalLength) {}

  String predict(Flower flower);
}
