package dev.sinew;

import dev.sinew.internal.Finite;
import dev.sinew.internal.Winner;
import dev.sinew.train.Optimizer;
import org.jspecify.annotations.Nullable;

/** A pass in floats; the compiler writes a subclass for each network. */
public abstract non-sealed class FloatPass extends Pass {
  private final float[] values;
  private final Penalty[] penalties;
  private float @Nullable [] gradient;

  /**
   * Takes a copy of the parameters.
   *
   * @param capacity the most samples a batch may have, at least 1
   * @throws IllegalArgumentException if {@code capacity} is below 1
   * @throws IllegalStateException if the network computes in double
   */
  protected FloatPass(Parameters start, int capacity) {
    super(start.spec(), capacity);
    values = start.floats();
    penalties = Penalty.of(start.spec());
  }

  /**
   * The live parameters, flat, in the order of {@link NetworkSpec#tensors}. After changing them by
   * hand call {@link #refresh}.
   */
  public final float[] values() {
    return values;
  }

  /**
   * The derivative of the loss by each parameter, flat, in the order of {@link
   * NetworkSpec#tensors}. Each backward run overwrites it; frozen tensors have 0.
   */
  public final float[] gradient() {
    if (gradient == null) {
      gradient = new float[values.length]; // who only predicts needs none
    }
    return gradient;
  }

  /** Takes over what was changed in {@link #values}. */
  public abstract void refresh();

  /** The values of an output for one sample of the batch, by the output's index in the network. */
  protected abstract float[] outputRow(int output, int row);

  /** The targets of an output for one sample of the batch; empty if it has no target. */
  protected abstract float[] targetRow(int output, int row);

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
    System.arraycopy(parameters.floats(), 0, values, 0, values.length);
    refresh();
  }

  @Override
  final Stepper stepper(Optimizer optimizer, Clipping clipping, int batches) {
    return new FloatStepper(this, optimizer.floats(values.length), clipping, batches);
  }

  @Override
  final double[] flat(boolean ofGradient) {
    return ParameterRules.widened(ofGradient ? gradient() : values);
  }

  @Override
  final double setValue(int index, double value) {
    values[index] = (float) value;
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
    float[] found = outputRow(output, row);
    for (int i = 0; i < into.length; i++) {
      into[i] = found[i];
    }
  }

  @Override
  final int targetWidth(int output) {
    return targetRow(output, 0).length;
  }

  @Override
  final boolean finite(boolean ofGradient) {
    float[] flat = ofGradient ? gradient() : values;
    return Finite.firstNot(flat, flat.length) == flat.length;
  }
}
