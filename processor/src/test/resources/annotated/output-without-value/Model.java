package demo;

import dev.sinew.Input;
import dev.sinew.Labels;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(4) Value flower;
  @Output @Labels({"no", "yes"}) Value kind;
}
