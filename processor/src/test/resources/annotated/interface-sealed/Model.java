package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Iris {
      input  flower: float[4]
      output species = flower -> dense(3) -> softmax labels("setosa", "versicolor", "virginica")
    }
    """)
sealed interface Model permits Other {
  String predict(float a, float b, float c, float d);
}
