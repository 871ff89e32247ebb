package com.example;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    """
    network Xor {
      input  bits: float[2]
      output differ = bits -> dense(8) -> tanh -> dense(2) -> softmax labels("no", "yes")
      train { loss = crossEntropy   optimizer = adam(rate = 0.05)   batch = 4   epochs = 200   seed = 1 }
    }
    """)
interface Xor {}
