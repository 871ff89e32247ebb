package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.Labels;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(4) Value flower;
  @Dense(units = 2) @Labels({"no", "yes"}) Value hidden;
  @Dense(units = 3) @Output Value kind;
}
