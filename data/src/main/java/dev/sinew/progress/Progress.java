package dev.sinew.progress;

import dev.sinew.train.TrainingListener;
import java.io.PrintStream;

/**
 * Shows how a training goes.
 *
 * <pre>{@code
 * network.fit(train, settings -> settings.validation(heldOut).listener(Progress.console()));
 * }</pre>
 */
public final class Progress {
  private Progress() {}

  /** A bar if a person is watching in a terminal, otherwise a line an epoch; on standard output. */
  public static TrainingListener console() {
    return watched() ? bar(System.out) : lines(System.out);
  }

  /** Whether a person is watching: both standard streams belong to a terminal. */
  public static boolean watched() {
    return Terminal.present();
  }

  /** One line an epoch: {@code epoch 7/40 loss 0.1234 accuracy 0.962}. */
  public static TrainingListener lines(PrintStream out) {
    return new EpochLines(out);
  }

  /** One line, written anew after each epoch. For a terminal: the line is redrawn by {@code \r}. */
  public static TrainingListener bar(PrintStream out) {
    return new EpochBar(out);
  }
}
