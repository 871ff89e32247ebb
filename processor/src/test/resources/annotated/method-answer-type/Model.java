package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Iris {
      input  flower: float[4]
      output species = flower -> dense(3) -> softmax labels("setosa", "versicolor", "virginica")
    }
    """)
interface Model {
  record Triple(float setosa, float versicolor, int virginica) {}

  float one(float[] flower, int unused);

  int number(float a, float b, float c, float d);

  Triple triple(float a, float b, float c, float d);

  double[] doubles(float a, float b, float c, float d);
}
