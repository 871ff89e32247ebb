package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork(name = "class")
abstract class Model {
  @Input(2) Value x;
  @Dense(units = 2) @Output Value y;
}
