package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Dots} and back. Belongs to one thread at a time. */
@Generated("network Dots")
public final class DotsPass extends FloatPass {
  private final DotsWeights weights;
  private final DotsValues values;
  private DotsGradients gradients;

  DotsPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new DotsWeights();
    values = new DotsValues(capacity);
    refresh();
  }

  /** The input {@code measures} of a sample, {@code [100]}; the array itself. */
  public float[] measures(int row) {
    return values.measures[row];
  }

  /**
   * After backward, the gradient at the input {@code measures} of a sample, {@code [100]}; the
   * array itself.
   */
  public float[] measuresGradient(int row) {
    return gradients().measures[row];
  }

  /** The output {@code score} of a sample, {@code [1]}; the array itself. */
  public float[] score(int row) {
    return values.score[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code score} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] scoreGradient(int row) {
    return gradients().score[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "measures", 100, order, from, n, values.measures);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    throw Arguments.noLoss("Dots");
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    DotsForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    throw Arguments.noLoss("Dots");
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    DotsBackward.fromOutputs(weights, values, gradients(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    throw Arguments.noLoss("Dots");
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.score[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return new float[0];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private DotsGradients gradients() {
    if (gradients == null) {
      gradients = new DotsGradients(capacity());
    }
    return gradients;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("measures", values.measures, n);
    inspection.values("score", values.score, n);
  }
}
