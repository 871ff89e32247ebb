package dev.sinew.train;

/** One run of an optimiser over a flat array of floats, with what it remembers between steps. */
public interface FloatUpdater {

  /** Begins a step; every range of the array is then updated at most once. */
  void nextStep();

  /** Changes {@code parameters[from..to)} by their gradient; allocates nothing. */
  void update(float[] parameters, float[] gradient, int from, int to);
}
