package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Iris {
      input  flower: float[4]
      output species = flower -> dense(3) -> softmax labels("setosa", "versicolor", "virginica")
    }
    """)
interface Model {
  String predict(Flower flower);
}
