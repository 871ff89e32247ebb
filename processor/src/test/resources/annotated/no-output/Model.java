package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Value;

@NeuralNetwork(name = "Iris")
abstract class Model {
  @Input(4) Value flower;
  @Dense(units = 3) Value kind;
}
