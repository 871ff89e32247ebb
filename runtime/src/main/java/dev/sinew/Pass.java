package dev.sinew;

import dev.sinew.data.Dataset;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Products;
import dev.sinew.internal.Team;
import dev.sinew.train.Optimizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One batch on its way through a network, with parameters of its own that can be trained. The order
 * is: load inputs, forward, read outputs; or load inputs and targets, {@link #lossAndGradient},
 * read the gradient, change the parameters.
 *
 * <p><b>Threads:</b> a pass belongs to one thread at a time; it is all scratch space. Make one for
 * each thread. It shares nothing with its network after {@link Network#newPass} has returned, so
 * what it trains is seen by others only through {@link Network#use}.
 */
public abstract sealed class Pass permits FloatPass, DoublePass {
  private final NetworkSpec spec;
  private final int capacity;
  private Team team = Team.alone();

  Pass(NetworkSpec spec, int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException(
          "A pass of "
              + spec.name()
              + " needs room for at least 1 sample, but found "
              + capacity
              + ".");
    }
    this.spec = spec;
    this.capacity = capacity;
  }

  /** The most samples a batch may have. */
  public final int capacity() {
    return capacity;
  }

  /** The network it computes. */
  public final NetworkSpec spec() {
    return spec;
  }

  /**
   * Puts samples {@code order[from]} to {@code order[from + n - 1]} into rows 0 to {@code n - 1} of
   * the inputs.
   *
   * @throws IllegalArgumentException if {@code n} is not 1 to {@link #capacity}, or the data lack a
   *     column, have another width or hold a number that is not finite
   */
  public abstract void loadInputs(Dataset data, int[] order, int from, int n);

  /**
   * Puts the targets of these samples into rows 0 to {@code n - 1}.
   *
   * @throws IllegalArgumentException as for inputs, and for a class that the output does not have
   */
  public abstract void loadTargets(Dataset data, int[] order, int from, int n);

  /** Computes the outputs of rows 0 to {@code n - 1}. */
  public abstract void forward(int n);

  /**
   * The loss of rows 0 to {@code n - 1}, after targets were loaded and {@link #forward} ran, with
   * the penalties for large weights.
   */
  public abstract double loss(int n);

  /**
   * Carries the gradients that the caller wrote at the outputs back to parameters and inputs, after
   * {@link #forward}. Penalties are no part of that.
   */
  public abstract void backward(int n);

  /**
   * Forward, loss and the gradient of that loss for every parameter, penalties included, after
   * inputs and targets were loaded; input gradients are not computed.
   *
   * @return the loss of the batch
   */
  public abstract double lossAndGradient(int n);

  /**
   * A copy of the parameters as they are now.
   *
   * @throws IllegalArgumentException if one is no longer finite
   */
  public abstract Parameters parameters();

  /**
   * Whether {@link #loss} adds up the samples of a batch instead of taking their mean; reports
   * divide by the number of samples then. A network with {@code reduction = sum} overrides this.
   */
  protected boolean addsUpLoss() {
    return false;
  }

  /**
   * {@code n} times what one sample of the batch adds to a report: its own loss and the penalty,
   * from what {@link #loss} gave.
   */
  final double total(double loss, int n) {
    return addsUpLoss() ? loss + (n - 1) * penalty() : loss * n;
  }

  /** The part of the loss that depends on no sample. */
  abstract double penalty();

  /** Replaces the parameters, which belong to this network. */
  abstract void use(Parameters parameters);

  /**
   * What the loss last computed is made of, for reports on more than one batch: for each of its
   * terms the sum, then what a mean divides by. Empty where that follows from the loss; a network
   * whose terms are divided by different things overrides this.
   */
  protected double[] lossParts() {
    return new double[0];
  }

  /** What the gradient of the last batch counts in a mean over several batches. */
  final double gradientWeight(int n) {
    double[] parts = lossParts();
    return addsUpLoss() ? 1 : parts.length == 2 ? parts[1] : n;
  }

  /**
   * What bounds the gradient of so many batches and moves the parameters by it; keeps the run's
   * state.
   */
  abstract Stepper stepper(Optimizer optimizer, Clipping clipping, int batches);

  /** What multiplies matrices for its large layers; null where plain loops do. */
  @SuppressWarnings("exports") // jspecify is there for checkers; no caller needs it.
  protected @Nullable Products products() {
    return null;
  }

  /** Lets a team share the work that is large enough. */
  final void use(Team helpers) {
    team = helpers;
    Products products = products();
    if (products != null) {
      products.use(helpers);
    }
  }

  /** Who shares the work of this pass; the caller alone unless it was given a team. */
  final Team team() {
    return team;
  }

  /** Shows the values of rows 0 to {@code n - 1} in the order they are computed. */
  protected void inspectValues(Inspection inspection, int n) {}

  /** Shows the gradients at values, after {@link #lossAndGradient}, in the order they are found. */
  protected void inspectGradients(Inspection inspection, int n) {}

  /** The first number of the last batch, or of the parameters it began with, that is not finite. */
  final Optional<String> firstNotFinite(int n) {
    Inspection inspection = new Inspection(spec);
    inspection.tensors("parameter", flat(false));
    inspectValues(inspection, n);
    return inspection.found();
  }

  /**
   * The first number that made the gradient of the last batch one that is not finite; empty if it
   * is. Asked before the step: the way back is gone again for it.
   */
  final Optional<String> firstNotFiniteBehindGradient(int n) {
    if (finite(true)) {
      return Optional.empty();
    }
    Inspection inspection = new Inspection(spec);
    inspectValues(inspection, n);
    inspectGradients(inspection, n);
    inspection.tensors("the gradient of", flat(true));
    return inspection.found();
  }

  /** The first number behind the last step that is not finite. */
  final Optional<String> firstNotFiniteBehindStep(int n) {
    Inspection inspection = new Inspection(spec);
    inspectValues(inspection, n);
    inspection.tensors("the gradient of", flat(true));
    inspection.tensors("parameter", flat(false));
    return inspection.found();
  }

  /** A copy of the live parameters, or of their gradient. */
  abstract double[] flat(boolean ofGradient);

  /** Sets a live parameter; gives what it was rounded to. */
  abstract double setValue(int index, double value);

  /** The winning class of an output. */
  abstract int predicted(int output, int row);

  /** The winning class of a target; -1 where all of several numbers are 0, so that none wins. */
  abstract int actual(int output, int row);

  /** Copies the values of an output. */
  abstract void scores(int output, int row, double[] into);

  /** The number of target values an output takes, 0 if it has no target. */
  abstract int targetWidth(int output);

  /** Whether all parameters, or all numbers of their gradient, are finite. */
  abstract boolean finite(boolean ofGradient);
}
