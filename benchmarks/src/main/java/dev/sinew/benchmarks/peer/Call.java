package dev.sinew.benchmarks.peer;

/** What is timed: one prediction of one or more samples, or one step of training. */
public interface Call extends AutoCloseable {
  /** Does it once. */
  void run();

  /** What has come out: the answers one behind the other, or the parameters. */
  float[] result();

  /** Gives back what the library holds. */
  @Override
  default void close() {}
}
