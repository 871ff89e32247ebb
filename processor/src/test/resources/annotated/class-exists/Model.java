package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("network Xor { input bits: float[2] output odd = bits -> dense(1) }")
interface Model {}

class XorNetwork {}
