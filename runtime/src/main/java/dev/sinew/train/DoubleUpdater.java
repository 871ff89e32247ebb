package dev.sinew.train;

/** One run of an optimiser over a flat array of doubles, with what it remembers between steps. */
public interface DoubleUpdater {

  /** Begins a step; every range of the array is then updated at most once. */
  void nextStep();

  /** Changes {@code parameters[from..to)} by their gradient; allocates nothing. */
  void update(double[] parameters, double[] gradient, int from, int to);
}
