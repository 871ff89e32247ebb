package demo;

import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Nn;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(4) Value flower$;
  @Nn("flower -> relu") @Output Value kind;
}
