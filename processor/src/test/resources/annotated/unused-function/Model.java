package demo;

import dev.sinew.*;

@NeuralNetwork
@Nn("activation soft(v) = v / (1 + abs(v))")
abstract class Model {
  @Input(2)
  Value bits;

  @Dense(units = 1)
  @Output
  Value odd;
}
