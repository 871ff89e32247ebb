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
  @Dense(units = 3) @Output @Labels(from = "a") Value kind;
  @Dense(units = 3, from = "flower") @Output @Labels(value = "a", from = "a", to = "c") Value other;
  @Dense(units = 3, from = "flower") @Output @Labels({}) Value third;
}
