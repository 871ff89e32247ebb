package demo;

import dev.sinew.NeuralNetwork;

@NeuralNetwork("network Line { precision double input x: float output y = x -> dense(1) }")
interface Model {
  enum Side {
    LEFT,
    RIGHT
  }

  String label(double x);

  Side side(double x);

  float narrow(double x);
}
