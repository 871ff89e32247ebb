package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    """
    network A {
      input  x: float[2]
      hidden = x -> dens(2)
      output y = hiden -> relu
    }
    """)
interface Model {}
