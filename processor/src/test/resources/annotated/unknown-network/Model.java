package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork(
    name = "Third",
    value =
        """
        network First { input x: float output y = x -> dense(1) }
        network Second { input x: float output y = x -> dense(1) }
        """)
interface Model {}
