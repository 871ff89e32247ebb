package com.example;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(source = "gate.nn")
interface Gate {}
