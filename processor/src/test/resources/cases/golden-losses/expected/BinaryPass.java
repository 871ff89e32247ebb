package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Binary} and back. Belongs to one thread at a time. */
@Generated("network Binary")
public final class BinaryPass extends FloatPass {
  private final BinaryWeights weights;
  private final BinaryValues values;
  private BinaryGradients gradients;
  private final float[][] yesTarget;
  private final double[] parts;

  BinaryPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new BinaryWeights();
    values = new BinaryValues(capacity);
    yesTarget = new float[capacity][1];
    parts = new double[4];
    refresh();
  }

  /** The input {@code x} of a sample, {@code [8]}; the array itself. */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [8]}; the array itself.
   */
  public float[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /** The output {@code yes} of a sample, {@code [1]}; the array itself. */
  public float[] yes(int row) {
    return values.yes[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code yes} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] yesGradient(int row) {
    return gradients().yes[row];
  }

  /** The target of the output {@code yes} of a sample, {@code [1]}; the array itself. */
  public float[] yesTarget(int row) {
    return yesTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 8, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "yes", 1, BinaryNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        yesTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    BinaryForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return BinaryLoss.value(values, yesTarget, parts, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    BinaryBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = BinaryLoss.valueAndGradient(values, gradients(), yesTarget, parts, n);
    BinaryBackward.fromLoss(values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  protected double[] lossParts() {
    return parts;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.yes[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return yesTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private BinaryGradients gradients() {
    if (gradients == null) {
      gradients = new BinaryGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private BinaryGradients gradientsForOutputs() {
    BinaryGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("yesDense", values.yesDense, n);
    inspection.values("yes", values.yes, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("yesDense", gradients.yesDense, n);
    inspection.gradients("yes", gradients.yes, n);
  }
}
