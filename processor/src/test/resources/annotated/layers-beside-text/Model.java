package demo;

import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Value;

@NeuralNetwork("network A { input x: float[2] output y = x -> relu }")
abstract class Model {
  @Input(2) Value x;
}
