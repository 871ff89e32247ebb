package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input({2, 2}) Value flower;
  @Dense(units = 3) @Output Value kind;
}
