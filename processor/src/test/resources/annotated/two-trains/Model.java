package demo;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Nn;
import dev.sinew.Output;
import dev.sinew.Train;
import dev.sinew.Value;

@NeuralNetwork
@Train(loss = "halfSquaredError")
@Nn("train { loss = crossEntropy(logits = true) }")
abstract class Model {
  @Input(4) Value flower;
  @Dense(units = 3) @Output Value kind;
}
