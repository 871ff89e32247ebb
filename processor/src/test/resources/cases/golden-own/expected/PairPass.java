package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Pair} and back. Belongs to one thread at a time. */
@Generated("network Pair")
public final class PairPass extends FloatPass {
  private final PairWeights weights;
  private final PairValues values;
  private PairGradients gradients;
  private final float[][] dTarget;
  private final double[] parts;

  PairPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new PairWeights();
    values = new PairValues(capacity);
    dTarget = new float[capacity][3];
    parts = new double[4];
    refresh();
  }

  /**
   * The input {@code x} of a sample, {@code [4]}; the array itself.
   *
   * <p>What is known of both, 0 to 1.
   */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [4]}; the array itself.
   */
  public float[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /**
   * The output {@code d} of a sample, {@code [3]}; the array itself.
   *
   * <p>Three distances.
   */
  public float[] d(int row) {
    return values.d[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code d} of a sample,
   * {@code [3]}; the array itself.
   */
  public float[] dGradient(int row) {
    return gradients().d[row];
  }

  /** The target of the output {@code d} of a sample, {@code [3]}; the array itself. */
  public float[] dTarget(int row) {
    return dTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 4, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "d", 3, PairNetwork.SPEC.outputs().get(0).labels(), order, from, n, dTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    PairForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return PairLoss.value(values, dTarget, parts, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    PairBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = PairLoss.valueAndGradient(values, gradients(), dTarget, parts, n);
    PairBackward.fromLoss(values, gradients(), gradient(), n);
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
    return values.d[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return dTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private PairGradients gradients() {
    if (gradients == null) {
      gradients = new PairGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private PairGradients gradientsForOutputs() {
    PairGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("d", values.d, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("d", gradients.d, n);
  }
}
