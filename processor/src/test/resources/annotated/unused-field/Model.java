package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(2) Value flower;
  @Dense(units = 2) Value hidden;
  @Dense(units = 2, from = "flower") @Output Value kind;
}
