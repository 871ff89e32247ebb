package dev.sinew.train;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One pass over the training data.
 *
 * @param epoch which one, from 1
 * @param epochs how many there will be
 * @param loss mean over the samples, each measured in its batch before the batch's step
 * @param accuracy share of samples named rightly, 0 to 1, measured likewise; empty without labels
 * @param validationLoss mean over the validation samples, after the epoch
 * @param validationAccuracy share of validation samples named rightly, 0 to 1, after the epoch
 * @param elapsed since training began, validation included
 */
public record EpochReport(
    int epoch,
    int epochs,
    double loss,
    OptionalDouble accuracy,
    OptionalDouble validationLoss,
    OptionalDouble validationAccuracy,
    Duration elapsed) {

  /** One line, as in {@code epoch 3/40: loss 0.2134, accuracy 0.941, validation loss 0.2500}. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    line.append(String.format(Locale.ROOT, "epoch %d/%d: loss %.4g", epoch, epochs, loss));
    append(line, ", accuracy %.3f", accuracy);
    append(line, ", validation loss %.4g", validationLoss);
    append(line, ", validation accuracy %.3f", validationAccuracy);
    return line.toString();
  }

  private static void append(StringBuilder line, String format, OptionalDouble value) {
    value.ifPresent(number -> line.append(String.format(Locale.ROOT, format, number)));
  }
}
