package dev.sinew.train;

import java.util.Map;

/** One run of an optimiser over a flat array of doubles, with what it remembers between steps. */
public interface DoubleUpdater {

  /** Begins a step; every range of the array is then updated at most once. */
  void nextStep();

  /**
   * Changes {@code parameters[from..to)} by their gradient; allocates nothing.
   *
   * @param rateFactor multiplies the learning rate for this range
   */
  void update(double[] parameters, double[] gradient, int from, int to, double rateFactor);

  /** Changes {@code parameters[from..to)} by their gradient; allocates nothing. */
  default void update(double[] parameters, double[] gradient, int from, int to) {
    update(parameters, gradient, from, to, 1);
  }

  /** The steps begun so far. */
  int steps();

  /** Goes on behind that many steps, once the arrays of {@link #state} have been filled. */
  void restore(int steps);

  /**
   * What is remembered beside the number of steps: the arrays themselves, each as long as the
   * parameters, by name and always in the same order.
   */
  Map<String, double[]> state();
}
