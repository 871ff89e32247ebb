package dev.sinew.train;

/**
 * A handle that ends a training before its time, from a listener or from any other thread. The
 * training stops before its next batch; the network keeps the parameters of the last whole epoch,
 * or of the best one with early stopping. Interrupting the training's thread does the same.
 */
public final class Cancellation {
  private volatile boolean cancelled;

  /** A handle nobody has used. */
  public Cancellation() {}

  /** Asks the training to end; may be called more than once. */
  public void cancel() {
    cancelled = true;
  }

  /** Whether it was asked to. */
  public boolean isCancelled() {
    return cancelled;
  }
}
