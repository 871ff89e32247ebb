package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Train;
import dev.sinew.Value;

@NeuralNetwork
@Train(loss = "halfSquaredError", batch = 0)
abstract class Model {
  @Input(4) Value flower;
  @Dense(units = 0) @Output Value kind;
}
