package dev.sinew.train;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private @Nullable DataSource validationSource;
  private double validationSplit;
  private int accumulate = 1;
  private int threads = 1;
  private Schedule schedule = Schedule.constant();
  private @Nullable EarlyStopping earlyStopping;
  private @Nullable Path checkpoint;
  private @Nullable Path resume;
  private Cancellation cancellation = new Cancellation();
  private final List<TrainingListener> listeners = new ArrayList<>();

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

  static void atLeastZero(String setting, double value) {
    if (!(value >= 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(
          setting + " must be a finite number of at least 0, but found " + value + ".");
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
    validationSource = null;
    validationSplit = 0;
    return this;
  }

  /** The same for samples that need not fit into memory. */
  public FitSettings validation(DataSource samples) {
    validationSource = samples;
    validation = null;
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
    validationSource = null;
    return this;
  }

  /**
   * Sets how many batches go into one step, so that batches of n act as one of {@code batches n}
   * would, in a fraction of its memory. With g the gradient of a batch, the step takes {@code sum w
   * g / sum w}, where w is what the loss of the batch divides by: the number of its samples, or
   * with class weights or an ignored class the sum of their weights. A loss that adds up takes the
   * sum of g, with the penalty for large weights counted once. Both are the gradient of all these
   * samples together, but for rounding; only where several terms of a loss divide by different
   * things is w the number of samples and the step an approximation. The last step of an epoch
   * takes what is left. The clips act on the gradient of the step.
   *
   * @throws IllegalArgumentException if below 1
   */
  public FitSettings accumulate(int batches) {
    atLeastOne("accumulate", batches);
    accumulate = batches;
    return this;
  }

  /**
   * Sets how many threads train, the calling one among them. They share the numbers of each large
   * product of matrices, so the bits are the same for any number; the others begin and end with
   * this training. A network without a layer that is computed by tiles trains on one thread, and so
   * does a JVM without the Vector API; the log says so.
   *
   * @throws IllegalArgumentException if below 1
   */
  public FitSettings threads(int count) {
    atLeastOne("threads", count);
    threads = count;
    return this;
  }

  /** Sets how the learning rate changes from step to step. */
  public FitSettings schedule(Schedule rule) {
    schedule = rule;
    return this;
  }

  /** Ends the training when a metric stops improving, and keeps the best epoch. */
  public FitSettings earlyStopping(EarlyStopping rule) {
    earlyStopping = rule;
    return this;
  }

  /** Sets the handle that ends the training before its time. */
  public FitSettings cancellation(Cancellation handle) {
    cancellation = handle;
    return this;
  }

  /**
   * Writes the whole state of the training to a file after each epoch, over the one before, whole
   * or not at all. It is a model file too, so {@code load} takes its parameters.
   */
  public FitSettings checkpoint(Path file) {
    checkpoint = file;
    return this;
  }

  /**
   * Goes on from a file that {@link #checkpoint} wrote, behind its last epoch, to the same bits as
   * if the training had never stopped. Data and settings must be those of the interrupted training;
   * the number of epochs and the listeners may be others.
   */
  public FitSettings resume(Path file) {
    resume = file;
    return this;
  }

  /** Adds who is told how training goes, in the training thread, behind those added before. */
  public FitSettings listener(TrainingListener who) {
    listeners.add(who);
    return this;
  }

  /** Adds who is told after each epoch, in the training thread. */
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

  /** The samples measured after each epoch, if they are read from a source. */
  public Optional<DataSource> validationSource() {
    return Optional.ofNullable(validationSource);
  }

  /** The share of the samples that is held back and measured after each epoch; 0 for none. */
  public double validationSplit() {
    return validationSplit;
  }

  /** The batches of a step. */
  public int accumulate() {
    return accumulate;
  }

  /** The threads that train. */
  public int threads() {
    return threads;
  }

  /** How the learning rate changes. */
  public Schedule schedule() {
    return schedule;
  }

  /** What ends the training early, if anything. */
  public Optional<EarlyStopping> earlyStopping() {
    return Optional.ofNullable(earlyStopping);
  }

  /** The handle that ends the training before its time. */
  public Cancellation cancellation() {
    return cancellation;
  }

  /** Where the state goes after each epoch, if anywhere. */
  public Optional<Path> checkpoint() {
    return Optional.ofNullable(checkpoint);
  }

  /** The file the training goes on from, if any. */
  public Optional<Path> resume() {
    return Optional.ofNullable(resume);
  }

  /** Who is told how training goes, in order. */
  public List<TrainingListener> listeners() {
    return List.copyOf(listeners);
  }
}
