package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("network A { input x: float[2] output y = x -> relu }")
enum Model {}
