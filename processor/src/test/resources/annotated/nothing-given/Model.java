package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork
interface Model {}
