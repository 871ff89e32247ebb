package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(source = "../digits.nn")
interface Model {}
