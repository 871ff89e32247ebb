package com.example;

import static dev.sinew.Activation.*;

import dev.sinew.*;

/** Opens a door if exactly one of two switches is on. */
@NeuralNetwork
@Train(loss = "crossEntropy", optimizer = "adam(rate = 0.05)", batch = 4, epochs = 200)
interface Gate {
  @Input(2) Value switches = Value.NONE;

  @Dense(units = 8, activation = TANH)
  Value hidden = Value.NONE;

  @Dense(units = 2, activation = SOFTMAX) @Output @Labels({"closed", "open"})
  Value door = Value.NONE;

  record Switches(float left, float right) {}

  enum Door {
    CLOSED,
    OPEN
  }

  Door predict(Switches switches); // GateNetwork implements it
}
