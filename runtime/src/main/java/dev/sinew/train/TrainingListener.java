package dev.sinew.train;

/**
 * Hears how training goes. All methods are called in the training's thread. An exception ends the
 * training and reaches the caller of {@code fit}; the network keeps the parameters of the last
 * whole epoch.
 */
public interface TrainingListener {

  /** Called once, when the data have been checked and before the first step. */
  default void onStart(TrainingStart start) {}

  /** Called after each batch; what it does is part of the training's time. */
  default void onBatch(BatchReport report) {}

  /** Called after each epoch, when its parameters are already in the network. */
  default void onEpoch(EpochReport report) {}

  /** Called once, when the training has ended without an exception. */
  default void onEnd(TrainingReport report) {}
}
