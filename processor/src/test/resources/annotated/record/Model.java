package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(source = "a.nn")
record Model() {}
