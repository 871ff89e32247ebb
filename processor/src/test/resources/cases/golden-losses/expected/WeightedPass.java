package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;
import dev.sinew.internal.Targets;

/** A batch on its way through {@code Weighted} and back. Belongs to one thread at a time. */
@Generated("network Weighted")
public final class WeightedPass extends FloatPass {
  private final WeightedWeights weights;
  private final WeightedValues values;
  private WeightedGradients gradients;
  private final float[][] kindTarget;
  private final float[][] sideTarget;
  private final double[] parts;

  WeightedPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new WeightedWeights();
    values = new WeightedValues(capacity);
    kindTarget = new float[capacity][3];
    sideTarget = new float[capacity][2];
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

  /** The output {@code kind} of a sample, {@code [3]}; the array itself. */
  public float[] kind(int row) {
    return values.kind[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code kind} of a sample,
   * {@code [3]}; the array itself.
   */
  public float[] kindGradient(int row) {
    return gradientsForOutputs().kind[row];
  }

  /** The output {@code side} of a sample, {@code [2]}; the array itself. */
  public float[] side(int row) {
    return values.side[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code side} of a sample,
   * {@code [2]}; the array itself.
   */
  public float[] sideGradient(int row) {
    return gradients().side[row];
  }

  /** The target of the output {@code kind} of a sample, {@code [3]}; the array itself. */
  public float[] kindTarget(int row) {
    return kindTarget[row];
  }

  /** The target of the output {@code side} of a sample, {@code [2]}; the array itself. */
  public float[] sideTarget(int row) {
    return sideTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 8, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "kind", 3, WeightedNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        kindTarget);
    Targets.signs(data, "side", 2, WeightedNetwork.SPEC.outputs().get(1).labels(), order, from, n,
        sideTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    WeightedForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return WeightedLoss.value(values, kindTarget, sideTarget, parts, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    WeightedBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = WeightedLoss.valueAndGradient(values, gradients(), kindTarget, sideTarget, parts,
        n);
    WeightedBackward.fromLoss(values, gradients(), gradient(), n);
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
    return switch (output) {
      case 0 -> values.kind[row];
      default -> values.side[row];
    };
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return switch (output) {
      case 0 -> kindTarget[row];
      default -> sideTarget[row];
    };
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private WeightedGradients gradients() {
    if (gradients == null) {
      gradients = new WeightedGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private WeightedGradients gradientsForOutputs() {
    WeightedGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("kindDense", values.kindDense, n);
    inspection.values("kind", values.kind, n);
    inspection.values("side", values.side, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("kindDense", gradients.kindDense, n);
    inspection.gradients("side", gradients.side, n);
  }
}
