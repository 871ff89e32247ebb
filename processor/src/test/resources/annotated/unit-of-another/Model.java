package demo;

import dev.sinew.Input;
import dev.sinew.Labels;
import dev.sinew.NeuralNetwork;
import dev.sinew.Nn;
import dev.sinew.Output;
import dev.sinew.Scale;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(4) @Labels({"no", "yes"}) Value flower;
  @Input(4) @Scale("1/0") Value leaf;
  @Nn("flower + leaf") @Output Value kind;
}
