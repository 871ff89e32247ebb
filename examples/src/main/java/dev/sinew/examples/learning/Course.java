package dev.sinew.examples.learning;

import dev.sinew.Network;
import dev.sinew.page.Curve;
import dev.sinew.train.EpochReport;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * How one network was trained.
 *
 * @param name what it stands for in tables and figures
 * @param network after the training
 * @param report of each epoch
 * @param lengths of all weights as one vector, after each epoch
 */
record Course(String name, Network network, TrainingReport report, List<Double> lengths) {

  /** Trains a fresh network on the training images; the validation images are only measured. */
  static Course of(String name, Network fresh, Images images, long seed) {
    return of(name, fresh, images, seed, settings -> {});
  }

  static Course of(
      String name, Network fresh, Images images, long seed, Consumer<FitSettings> more) {
    List<Double> lengths = new ArrayList<>();
    TrainingReport report =
        fresh.fit(
            images.train(),
            settings -> {
              settings.seed(seed).validation(images.validation());
              settings.listener(epoch -> lengths.add(length(fresh)));
              more.accept(settings);
            });
    return new Course(name, fresh, report, lengths);
  }

  /** The square root of the sum of the squares of all weights. */
  private static double length(Network network) {
    double squares = 0;
    for (var tensor : network.spec().tensors()) {
      if (tensor.name().endsWith("weight")) {
        for (double weight : network.parameters().tensor(tensor.name())) {
          squares += weight * weight;
        }
      }
    }
    return Math.sqrt(squares);
  }

  /** The report of one epoch, counted from 1. */
  EpochReport epoch(int epoch) {
    return report.epochs().get(epoch - 1);
  }

  /** The share of validation images named rightly after the last epoch. */
  double accuracy() {
    return report.last().validationAccuracy().orElseThrow();
  }

  /** The first epoch in which at least {@code share} of the training images are named rightly. */
  int epochsTo(double share) {
    return report.epochs().stream()
        .filter(epoch -> epoch.accuracy().orElseThrow() >= share)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " never gets to " + share))
        .epoch();
  }

  Curve validationAccuracy() {
    return curve(name, epoch -> epoch.validationAccuracy().orElseThrow());
  }

  Curve curve(String called, ToDoubleFunction<EpochReport> number) {
    return new Curve(called, report.epochs().stream().map(number::applyAsDouble).toList());
  }
}
