package dev.sinew;

import java.util.Map;

/** Turns the gradients of one or more batches into a step; keeps what the optimiser remembers. */
interface Stepper {
  /** Takes the gradient of the batch of {@code n} samples that lies in the pass. */
  void collect(int n);

  /** Moves the parameters by what was collected, and begins to collect anew. */
  void step(double rateFactor);

  /** The steps so far. */
  int steps();

  /** What the optimiser remembers, by name, each array as long as the parameters; copies. */
  Map<String, double[]> state();

  /** Goes on from a state that another run of the same optimiser gave. */
  void restore(int steps, Map<String, double[]> state);
}
