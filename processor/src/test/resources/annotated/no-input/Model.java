package demo;

import dev.sinew.Dense;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Dense(units = 3) @Output Value kind;
}
