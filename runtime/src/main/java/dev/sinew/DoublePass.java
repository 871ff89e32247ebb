package dev.sinew;

import dev.sinew.internal.Finite;
import dev.sinew.internal.Winner;
import dev.sinew.train.Optimizer;
import org.jspecify.annotations.Nullable;

/** A pass in doubles; the compiler writes a subclass for each network. */
public abstract non-sealed class DoublePass extends Pass {
  private final double[] values;
  private final Penalty[] penalties;
  private double @Nullable [] gradient;

  /**
   * Takes a copy of the parameters.
   *
   * @param capacity the most samples a batch may have, at least 1
   * @throws IllegalArgumentException if {@code capacity} is below 1
   * @throws IllegalStateException if the network computes in float
   */
  protected DoublePass(Parameters start, int capacity) {
    super(start.spec(), capacity);
    if (start.spec().precision() != Precision.DOUBLE) {
      throw new IllegalStateException(
          start.spec().name() + " computes in float, so it needs a FloatPass.");
    }
    values = start.doubles();
    penalties = Penalty.of(start.spec());
  }

  /**
   * The live parameters, flat, in the order of {@link NetworkSpec#tensors}. After changing them by
   * hand call {@link #refresh}.
   */
  public final double[] values() {
    return values;
  }

  /**
   * The derivative of the loss by each parameter, flat, in the order of {@link
   * NetworkSpec#tensors}. Each backward run overwrites it; frozen tensors have 0.
   */
  public final double[] gradient() {
    if (gradient == null) {
      gradient = new double[values.length]; // who only predicts needs none
    }
    return gradient;
  }

  /** Takes over what was changed in {@link #values}. */
  public abstract void refresh();

  /** The values of an output for one sample of the batch, by the output's index in the network. */
  protected abstract double[] outputRow(int output, int row);

  /** The targets of an output for one sample of the batch; empty if it has no target. */
  protected abstract double[] targetRow(int output, int row);

  @Override
  public final Parameters parameters() {
    return Parameters.of(spec(), values);
  }

  /**
   * What the sizes of the weights add to the loss: {@code l1} and {@code l2} of the train block and
   * of layers.
   */
  @Override
  protected final double penalty() {
    return Penalty.value(values, penalties);
  }

  /** Adds the derivative of {@link #penalty} by each parameter to the gradient. */
  protected final void addPenaltyGradient() {
    addPenaltyGradient(1);
  }

  /** Adds it so many times. */
  final void addPenaltyGradient(int times) {
    Penalty.addGradient(values, gradient(), penalties, times);
  }

  @Override
  final void use(Parameters parameters) {
    System.arraycopy(parameters.doubles(), 0, values, 0, values.length);
    refresh();
  }

  @Override
  final Stepper stepper(Optimizer optimizer, Clipping clipping, int batches) {
    return new DoubleStepper(this, optimizer.doubles(values.length), clipping, batches);
  }

  @Override
  final double[] flat(boolean ofGradient) {
    return (ofGradient ? gradient() : values).clone();
  }

  @Override
  final double setValue(int index, double value) {
    values[index] = value;
    refresh();
    return values[index];
  }

  @Override
  final int predicted(int output, int row) {
    return Winner.of(outputRow(output, row), spec().outputs().get(output).name());
  }

  @Override
  final int actual(int output, int row) {
    return Winner.ofTarget(targetRow(output, row), spec().outputs().get(output).name());
  }

  @Override
  final void scores(int output, int row, double[] into) {
    System.arraycopy(outputRow(output, row), 0, into, 0, into.length);
  }

  @Override
  final int targetWidth(int output) {
    return targetRow(output, 0).length;
  }

  @Override
  final boolean finite(boolean ofGradient) {
    double[] flat = ofGradient ? gradient() : values;
    return Finite.firstNot(flat, flat.length) == flat.length;
  }
}
