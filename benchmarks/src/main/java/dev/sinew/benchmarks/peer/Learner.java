package dev.sinew.benchmarks.peer;

/** A model that learns, in the hands of one library. */
public interface Learner extends AutoCloseable {
  /**
   * Takes a batch to learn from.
   *
   * @param inputs {@code [n, in]}
   * @param targets {@code [n, out]}
   */
  void load(float[][] inputs, float[][] targets);

  /** Moves the parameters once, by the batch that was loaded. */
  void step();

  /** Sets the learning rate of the steps to come. */
  void rate(double rate);

  /**
   * The output of each sample, {@code [n, out]}; where softmax ends the model, before or after it.
   */
  float[][] scores(float[][] inputs);

  /** All parameters, in the order of {@link Model#parameters}. */
  float[] parameters();

  /** Gives back what the library holds. */
  @Override
  default void close() {}
}
