package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    """
    network A {
      input  x: float[2]
      hidden = x -> dense(2, init = hee)
      output y = hidden -> dense(2, bias = false, frozen = bias)
    }
    """)
interface Model {}
