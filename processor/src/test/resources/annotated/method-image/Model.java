package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("""
    network Small {
      input  pixels: float[2, 2]
      output grey = pixels -> flatten -> dense(1)
    }
    """)
interface Model {
  float[] predict(float a, float b, float c, float d);
}
