package dev.sinew.progress;

import dev.sinew.train.EpochReport;
import java.util.Locale;
import java.util.OptionalDouble;

/** The figures of one epoch as text. */
final class EpochLine {
  /** Below this a loss of four decimals says too little. */
  private static final double SMALL = 1e-3;

  private EpochLine() {}

  /** For example {@code epoch 7/40}. */
  static String count(EpochReport report) {
    String epochs = Integer.toString(report.epochs());
    String epoch = Integer.toString(report.epoch());
    return "epoch "
        + " ".repeat(Math.max(0, epochs.length() - epoch.length()))
        + epoch
        + "/"
        + epochs;
  }

  /** For example {@code loss 0.1234 accuracy 0.962 validation loss 0.1500 accuracy 0.955}. */
  static String figures(EpochReport report) {
    String line = "loss " + loss(report.loss()) + accuracy(report.accuracy());
    if (report.validationLoss().isPresent()) {
      line += "  validation loss " + loss(report.validationLoss().getAsDouble());
    }
    return line + accuracy(report.validationAccuracy());
  }

  /** In fewer words: {@code loss 0.1234 accuracy 0.962 validation 0.955}. */
  static String shortFigures(EpochReport report) {
    String line = "loss " + loss(report.loss()) + accuracy(report.accuracy());
    if (report.validationAccuracy().isPresent()) {
      double share = report.validationAccuracy().getAsDouble();
      return line + String.format(Locale.ROOT, "  validation %.3f", share);
    }
    if (report.validationLoss().isPresent()) {
      return line + "  validation loss " + loss(report.validationLoss().getAsDouble());
    }
    return line;
  }

  private static String loss(double loss) {
    return String.format(Locale.ROOT, Math.abs(loss) < SMALL ? "%.2e" : "%.4f", loss);
  }

  private static String accuracy(OptionalDouble accuracy) {
    return accuracy.isPresent()
        ? String.format(Locale.ROOT, "  accuracy %.3f", accuracy.getAsDouble())
        : "";
  }
}
