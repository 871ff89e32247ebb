package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Digits} and back. Belongs to one thread at a time. */
@Generated("network Digits")
public final class DigitsPass extends FloatPass {
  private final DigitsWeights weights;
  private final DigitsValues values;
  private DigitsGradients gradients;
  private final float[][] digitTarget;

  DigitsPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new DigitsWeights();
    values = new DigitsValues(capacity);
    digitTarget = new float[capacity][10];
    refresh();
  }

  /** The input {@code pixels} of a sample, {@code [64]}; the array itself. */
  public float[] pixels(int row) {
    return values.pixels[row];
  }

  /**
   * After backward, the gradient at the input {@code pixels} of a sample, {@code [64]}; the array
   * itself.
   */
  public float[] pixelsGradient(int row) {
    return gradientsForOutputs().pixels[row];
  }

  /** The output {@code digit} of a sample, {@code [10]}; the array itself. */
  public float[] digit(int row) {
    return values.digit[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code digit} of a sample,
   * {@code [10]}; the array itself.
   */
  public float[] digitGradient(int row) {
    return gradientsForOutputs().digit[row];
  }

  /** The target of the output {@code digit} of a sample, {@code [10]}; the array itself. */
  public float[] digitTarget(int row) {
    return digitTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "pixels", 64, order, from, n, values.pixels);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "digit", 10, DigitsNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        digitTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    DigitsForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return DigitsLoss.value(values, digitTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    gradientsForOutputs().refreshForOutputs(values());
    DigitsBackward.fromOutputs(values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = DigitsLoss.valueAndGradient(values, gradients(), digitTarget, n);
    gradients().refreshForLoss(values());
    DigitsBackward.fromLoss(values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.digit[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return digitTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private DigitsGradients gradients() {
    if (gradients == null) {
      gradients = new DigitsGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private DigitsGradients gradientsForOutputs() {
    DigitsGradients all = gradients();
    if (all.pixels == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("pixels", values.pixels, n);
    inspection.values("pixelsScale", values.pixelsScale, n);
    inspection.values("hidden", values.hidden, n);
    inspection.values("digitDense", values.digitDense, n);
    inspection.values("digit", values.digit, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("digitDense", gradients.digitDense, n);
    inspection.gradients("hidden", gradients.hidden, n);
  }
}
