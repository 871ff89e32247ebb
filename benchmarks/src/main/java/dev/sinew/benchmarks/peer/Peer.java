package dev.sinew.benchmarks.peer;

import java.util.Optional;

/** A library, or code written by hand, that computes a {@link Model}. */
public interface Peer {
  /** What tables call it. */
  String name();

  /**
   * Predicts all samples in each call, from arrays of the caller into one that is read by {@link
   * Call#result}.
   *
   * @param samples {@code [n, in]}
   */
  Call prediction(Model model, float[][] samples);

  /** A copy of the model that learns; empty if the library cannot do it. */
  Optional<Learner> learner(Model model, Descent descent);
}
