package demo;

import static dev.sinew.Activation.*;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(2) Value flower;
  @Dense(units = Sizes.KINDS, activation = RELU) @Output Value kind;
}
