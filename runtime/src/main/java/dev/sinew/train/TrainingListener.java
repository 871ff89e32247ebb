package dev.sinew.train;

/** Hears how training goes. */
public interface TrainingListener {

  /**
   * Called in the training thread after each epoch, when its parameters are already in the network.
   * An exception ends the training and reaches the caller of {@code fit}.
   */
  default void onEpoch(EpochReport report) {}
}
