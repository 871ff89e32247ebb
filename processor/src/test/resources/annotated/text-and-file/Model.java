package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    value = "network Xor { input bits: float[2] output odd = bits -> dense(1) }",
    source = "xor.nn")
interface Model {}
