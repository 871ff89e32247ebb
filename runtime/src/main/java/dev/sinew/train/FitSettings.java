package dev.sinew.train;

import dev.sinew.data.Dataset;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How one training runs. It begins with what the train block says; each call overrides one thing
 * and returns the same object.
 */
public final class FitSettings {
  private int epochs;
  private int batch;
  private long seed;
  private Optimizer optimizer;
  private double clipNorm;
  private double clipValue;
  private @Nullable Dataset validation;
  private double validationSplit;
  private TrainingListener listener = new TrainingListener() {};

  /** Begins with these. */
  public FitSettings(TrainingDefaults defaults) {
    epochs = defaults.epochs();
    batch = defaults.batch();
    seed = defaults.seed();
    optimizer = defaults.optimizer();
    clipNorm = defaults.clipNorm();
    clipValue = defaults.clipValue();
  }

  static void atLeastOne(String setting, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(setting + " must be at least 1, but found " + value + ".");
    }
  }

  static void bound(String setting, double value) {
    if (!(value > 0)) {
      throw new IllegalArgumentException(
          setting + " must be above 0, but found " + value + "; infinity leaves gradients alone.");
    }
  }

  /**
   * Sets how often training passes over the data.
   *
   * @throws IllegalArgumentException if below 1
   */
  public FitSettings epochs(int count) {
    atLeastOne("epochs", count);
    epochs = count;
    return this;
  }

  /**
   * Sets the number of samples a step; the last batch of an epoch may be smaller.
   *
   * @throws IllegalArgumentException if below 1
   */
  public FitSettings batch(int samples) {
    atLeastOne("batch", samples);
    batch = samples;
    return this;
  }

  /** Sets what decides the order of the samples in each epoch. */
  public FitSettings seed(long value) {
    seed = value;
    return this;
  }

  /** Sets the rule that moves the parameters. */
  public FitSettings optimizer(Optimizer rule) {
    optimizer = rule;
    return this;
  }

  /**
   * Sets the longest gradient: if the square root of the sum of squares over all trained parameters
   * is a larger number n, each element is multiplied by {@code length / (n + 1e-6)} before the
   * step. Infinity leaves gradients alone.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public FitSettings clipNorm(double length) {
    bound("clipNorm", length);
    clipNorm = length;
    return this;
  }

  /**
   * Sets the largest element of a gradient: those beyond {@code size} or below {@code -size} become
   * that, before {@link #clipNorm} takes their norm. Infinity leaves gradients alone.
   *
   * @throws IllegalArgumentException if it is not above 0
   */
  public FitSettings clipValue(double size) {
    bound("clipValue", size);
    clipValue = size;
    return this;
  }

  /**
   * Sets samples that are not trained on; loss and accuracy on them are measured after each epoch.
   * Takes the place of a {@link #validationSplit}.
   */
  public FitSettings validation(Dataset samples) {
    validation = samples;
    validationSplit = 0;
    return this;
  }

  /**
   * Holds back a share of the samples and measures loss and accuracy on them after each epoch.
   * Takes the place of a {@link #validation} set. Which samples depends on the seed. Where the data
   * give classes for an output, every class of the first such output has the same share, as nearly
   * as whole samples allow; {@code normalize} measures what is left only.
   *
   * @param fraction of all samples, above 0 and below 1
   * @throws IllegalArgumentException if it is not
   */
  public FitSettings validationSplit(double fraction) {
    if (!(fraction > 0 && fraction < 1)) {
      throw new IllegalArgumentException(
          "validationSplit must be above 0 and below 1, but found "
              + fraction
              + "; 0.2 holds back every fifth sample.");
    }
    validationSplit = fraction;
    validation = null;
    return this;
  }

  /** Sets who is told after each epoch, in the training thread. */
  public FitSettings listener(TrainingListener who) {
    listener = who;
    return this;
  }

  /** Sets who is told after each epoch, in the training thread. */
  public FitSettings listener(Consumer<EpochReport> who) {
    return listener(
        new TrainingListener() {
          @Override
          public void onEpoch(EpochReport report) {
            who.accept(report);
          }
        });
  }

  /** Passes over the data. */
  public int epochs() {
    return epochs;
  }

  /** Samples a step. */
  public int batch() {
    return batch;
  }

  /** What decides the order of the samples. */
  public long seed() {
    return seed;
  }

  /** The rule that moves the parameters. */
  public Optimizer optimizer() {
    return optimizer;
  }

  /** The longest gradient, or infinity. */
  public double clipNorm() {
    return clipNorm;
  }

  /** The largest element of a gradient, or infinity. */
  public double clipValue() {
    return clipValue;
  }

  /** The samples measured after each epoch, if any. */
  public Optional<Dataset> validation() {
    return Optional.ofNullable(validation);
  }

  /** The share of the samples that is held back and measured after each epoch; 0 for none. */
  public double validationSplit() {
    return validationSplit;
  }

  /** Who is told after each epoch. */
  public TrainingListener listener() {
    return listener;
  }
}
