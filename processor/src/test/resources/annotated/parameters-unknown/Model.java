package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    parameters = "widht = 8, width = many",
    value =
        """
        network Wide(width = 4) {
          input x: float[2]
          output y = x -> dense(width) -> relu -> dense(1)
        }
        """)
interface Model {}
