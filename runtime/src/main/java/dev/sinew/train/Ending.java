package dev.sinew.train;

/** Why a training ended. */
public enum Ending {
  /** All epochs were trained. */
  COMPLETED,
  /** The metric that early stopping watches had stopped improving. */
  STOPPED_EARLY,
  /** A {@link Cancellation} was used. */
  CANCELLED,
  /** The thread was interrupted; it still is. */
  INTERRUPTED
}
