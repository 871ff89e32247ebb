package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Iris {
      input  flower: float[4]
      output species = flower -> dense(3) -> softmax labels("setosa", "versicolor", "virginica")
    }
    """)
interface Model {
  record Image(float[][] pixels) {}

  String ofRecord(Image image);

  String ofDoubles(double[] flower);

  String ofTexts(float a, float b, String c, float d);

  String ofNothing();
}
