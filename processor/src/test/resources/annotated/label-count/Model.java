package demo;

import static dev.sinew.Activation.*;

import dev.sinew.Dense;
import dev.sinew.Input;
import dev.sinew.Labels;
import dev.sinew.NeuralNetwork;
import dev.sinew.Output;
import dev.sinew.Value;

@NeuralNetwork
abstract class Model {
  @Input(4) Value flower;

  @Dense(units = 3, activation = SOFTMAX)
  @Output
  @Labels({"setosa", "versicolor"})
  Value kind;
}
