package dev.sinew;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.internal.ModelFile;
import dev.sinew.train.Evaluation;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingDivergedException;
import dev.sinew.train.TrainingReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A network with its current parameters; the compiler writes a subclass for each one.
 *
 * <p><b>Threads:</b> any number of threads may predict, evaluate, save and call {@link #use} at the
 * same time. Each call works on the parameters that were current when it began, all of one moment.
 * Training works in a {@link Pass} of its own and publishes through {@link #use} at the end of
 * every epoch, so predictions during training are safe and see whole epochs only. Two trainings of
 * one network at the same time do no harm, but the one that ends an epoch last wins.
 *
 * <p>Each thread that predicts keeps scratch space for the network, at most as large as the values
 * of one sample, in a thread-local variable of the network. A thread that lives on does not hold
 * the network by it. A generated network also has {@code predictor()}: scratch space that the
 * caller holds, for one thread at a time, whose calls allocate nothing.
 */
public abstract class Network {
  private final NetworkSpec spec;

  /** A network that is described so. */
  protected Network(NetworkSpec spec) {
    this.spec = spec;
  }

  /** What the network says of itself. */
  public final NetworkSpec spec() {
    return spec;
  }

  /** The current parameters. */
  public abstract Parameters parameters();

  /**
   * Replaces the parameters, all at once for every thread.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public abstract void use(Parameters parameters);

  /**
   * Scratch space for batches, with a copy of the current parameters.
   *
   * @param capacity the most samples a batch may have, at least 1
   * @throws IllegalArgumentException if {@code capacity} is below 1
   */
  public abstract Pass newPass(int capacity);

  /**
   * Scratch space for batches that only go forward. A value that no layer reads any more may leave
   * its arrays to a later one, so {@link Pass#backward} and {@link Pass#lossAndGradient} give
   * nothing of use.
   */
  protected Pass newForwardPass(int capacity) {
    return newPass(capacity);
  }

  /**
   * Trains as the train block says.
   *
   * @see #fit(Dataset, Consumer)
   */
  public final TrainingReport fit(Dataset train) {
    return fit(train, settings -> {});
  }

  /**
   * Trains, beginning with the current parameters. The order of the samples in each epoch depends
   * on the seed and the epoch only, so the same data, settings and start give the same bits. All
   * data are checked before the first step. After each epoch come, in this order, the validation,
   * the new parameters in this network, the checkpoint, and the listeners.
   *
   * <p>What {@code normalize} in the network leaves to measure is measured on {@code train} before
   * the first step: mean and deviation of each number along the first axis of an input, or of the
   * target of an output, (x - mean) / deviation with the squares divided by their count; where all
   * numbers are the same the deviation is taken as 1. They are parameters, {@code x.mean} and
   * {@code x.std}, published with the others at the end of the first epoch and saved with them. A
   * network that has them keeps them, so training that goes on does not measure again.
   *
   * @param configure changes what the train block says
   * @return loss and accuracy of each epoch, why the training ended, and which epoch the network
   *     has kept
   * @throws IllegalArgumentException if the data do not fit the network; it is unchanged then
   * @throws IllegalStateException if the network has no train block
   * @throws ArithmeticException if a score that decides a class is NaN
   * @throws UncheckedIOException if a checkpoint cannot be written or read, is damaged or belongs
   *     to a training with other settings
   * @throws TrainingDivergedException if the loss or a parameter is no longer finite; the network
   *     keeps the parameters of the last whole epoch
   */
  public final TrainingReport fit(Dataset train, Consumer<FitSettings> configure) {
    FitSettings settings = new FitSettings(DataChecks.training(spec, "trained"));
    configure.accept(settings);
    return Trainer.of(this, train, settings).run();
  }

  /**
   * Trains on samples that need not fit into memory, as the train block says.
   *
   * @see #fit(DataSource, Consumer)
   */
  public final TrainingReport fit(DataSource train) {
    return fit(train, settings -> {});
  }

  /**
   * Trains on samples that need not fit into memory. They are read once before the first step,
   * counted and checked, once more if something is to be measured, and then once an epoch, in an
   * order that {@link DataSource} describes. Everything else is as for data in memory, but that
   * samples cannot be held back by {@code validationSplit}.
   *
   * @param configure changes what the train block says
   * @throws UncheckedIOException also if the source cannot be read or holds something wrong, with
   *     the message of the source; in an epoch the network keeps the parameters of the last whole
   *     one
   * @throws IllegalStateException also if a later pass over the source gives more or fewer samples
   * @see #fit(Dataset, Consumer)
   */
  public final TrainingReport fit(DataSource train, Consumer<FitSettings> configure) {
    FitSettings settings = new FitSettings(DataChecks.training(spec, "trained"));
    configure.accept(settings);
    return Trainer.of(this, train, settings).run();
  }

  /**
   * Measures the current parameters on samples: the loss, and every output that has a target. Where
   * the targets of an output name classes, because it has labels or the data give classes, it is
   * judged by class, otherwise by number.
   *
   * @throws IllegalArgumentException if the data do not fit the network
   * @throws IllegalStateException if the network has no train block, hence no loss
   * @throws ArithmeticException if a score that decides a class is NaN
   */
  public final Evaluation evaluate(Dataset data) {
    DataChecks.training(spec, "evaluated");
    DataChecks.notEmpty(spec, "evaluate", data);
    Pass pass = newForwardPass(Math.min(data.size(), Examiner.BATCH));
    DataChecks.fits(pass, data);
    return new Examiner(pass, TrainingData.of(data)).evaluate();
  }

  /**
   * Measures the current parameters on samples that need not fit into memory. They are read twice:
   * counted and checked first.
   *
   * @throws UncheckedIOException if the source cannot be read or holds something wrong, with the
   *     message of the source
   * @see #evaluate(Dataset)
   */
  public final Evaluation evaluate(DataSource data) {
    DataChecks.training(spec, "evaluated");
    Pass pass = newForwardPass(Examiner.BATCH);
    return new Examiner(pass, TrainingData.counted(data, pass, "evaluate")).evaluate();
  }

  /**
   * Predicts many samples on the calling thread.
   *
   * @see #predictAll(Dataset, int)
   */
  public final Predictions predictAll(Dataset data) {
    return predictAll(data, 1);
  }

  /**
   * Predicts many samples with the parameters of this moment. Targets are not looked at. The bits
   * are the same for any number of threads, but where batches go through tiles they may differ from
   * those of a single prediction in the last places. Threads that this starts are gone when it
   * returns or throws.
   *
   * @param threads at most so many work on it, the calling one among them
   * @throws IllegalArgumentException if {@code threads} is below 1, or the data do not fit the
   *     network
   */
  public final Predictions predictAll(Dataset data, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, but found " + threads + ".");
    }
    return BulkPrediction.of(this, data, threads);
  }

  /** What the network is made of: layers, shapes, parameters, products and bytes. */
  public final Summary summary() {
    return new Summary(spec);
  }

  /**
   * Compares the gradient of the loss with finite differences, on four random samples and the
   * current parameters, which do not change.
   *
   * @throws IllegalStateException if the network has no train block, hence no loss
   * @throws IllegalArgumentException if the loss takes no random targets
   */
  public final GradientCheck gradientCheck() {
    DataChecks.training(spec, "checked");
    Pass pass = newPass(TrialData.SAMPLES);
    TrialData.load(pass, 1);
    return new GradientChecker(pass, TrialData.SAMPLES).check();
  }

  /**
   * Compares the gradient of the loss with finite differences, on samples and the current
   * parameters, which do not change. All samples go through the network many times; a few are
   * enough.
   *
   * @throws IllegalStateException if the network has no train block, hence no loss
   * @throws IllegalArgumentException if the data do not fit the network
   */
  public final GradientCheck gradientCheck(Dataset data) {
    DataChecks.training(spec, "checked");
    DataChecks.notEmpty(spec, "check", data);
    Pass pass = newPass(data.size());
    DataChecks.fits(pass, data);
    return new GradientChecker(pass, data.size()).check();
  }

  /**
   * Saves the current parameters as a safetensors file, whole or not at all: they are written
   * beside the file and moved over it.
   *
   * @throws IOException if that fails; a file that was there before is unchanged
   */
  public final void save(Path file) throws IOException {
    ModelFile.write(file, parameters());
  }

  /** The name and the shapes, as in {@code Digits(pixels[8, 8]) -> digit[10]}. */
  @Override
  public String toString() {
    return spec.toString();
  }
}
