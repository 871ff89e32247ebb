package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Nn;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(4) @Dense(units = 4) Value flower;
  @Dense(units = 3) @Nn("flower -> relu") Value hidden;
  @Input(4) @Nn("float[4]") Value extra;
  @Dense(units = 3) @Output Value kind;
}
