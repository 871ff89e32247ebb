package dev.sinew;

/**
 * A network as mathematics: outputs, loss and gradient of one sample, written by hand for tests.
 */
interface Formula {
  void outputs(double[] p, double[] x, double[] out);

  /** The loss, given the outputs; unless {@code gradient} is empty, adds its derivatives there. */
  double loss(double[] p, double[] x, double[] out, double[] target, double[] gradient);
}
