package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    parameters = "width, width = 8, width = 9",
    value =
        """
        network Wide(width = 4) {
          input x: float[2]
          output y = x -> dense(width) -> relu -> dense(1)
        }
        """)
interface Model {}
