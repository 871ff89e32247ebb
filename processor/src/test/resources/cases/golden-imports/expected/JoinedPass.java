package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Joined} and back. Belongs to one thread at a time. */
@Generated("network Joined")
public final class JoinedPass extends FloatPass {
  private final JoinedWeights weights;
  private final JoinedValues values;
  private JoinedGradients gradients;

  JoinedPass(Parameters start, int capacity, boolean onlyForward) {
    super(start, capacity);
    weights = new JoinedWeights();
    values = new JoinedValues(capacity, onlyForward);
    refresh();
  }

  /** The input {@code x} of a sample, {@code [3]}; the array itself. */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [3]}; the array itself.
   */
  public float[] xGradient(int row) {
    return gradients().x[row];
  }

  /** The output {@code y} of a sample, {@code [2]}; the array itself. */
  public float[] y(int row) {
    return values.y[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code y} of a sample,
   * {@code [2]}; the array itself.
   */
  public float[] yGradient(int row) {
    return gradients().y[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 3, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    throw Arguments.noLoss("Joined");
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    JoinedForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    throw Arguments.noLoss("Joined");
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    JoinedBackward.fromOutputs(weights, values, gradients(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    throw Arguments.noLoss("Joined");
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.y[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return new float[0];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private JoinedGradients gradients() {
    if (gradients == null) {
      gradients = new JoinedGradients(capacity(), true);
    }
    return gradients;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("yResidualDense", values.yResidualDense, n);
    inspection.values("yResidualSoft", values.yResidualSoft, n);
    inspection.values("yResidual", values.yResidual, n);
    inspection.values("yDense", values.yDense, n);
    inspection.values("y", values.y, n);
  }
}
