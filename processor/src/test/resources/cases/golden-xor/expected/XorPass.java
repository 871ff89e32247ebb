package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Xor} and back. Belongs to one thread at a time. */
@Generated("network Xor")
public final class XorPass extends FloatPass {
  private final XorWeights weights;
  private final XorValues values;
  private XorGradients gradients;
  private final float[][] oddTarget;

  XorPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new XorWeights();
    values = new XorValues(capacity);
    oddTarget = new float[capacity][1];
    refresh();
  }

  /** The input {@code bits} of a sample, {@code [2]}; the array itself. */
  public float[] bits(int row) {
    return values.bits[row];
  }

  /**
   * After backward, the gradient at the input {@code bits} of a sample, {@code [2]}; the array
   * itself.
   */
  public float[] bitsGradient(int row) {
    return gradientsForOutputs().bits[row];
  }

  /** The output {@code odd} of a sample, {@code [1]}; the array itself. */
  public float[] odd(int row) {
    return values.odd[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code odd} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] oddGradient(int row) {
    return gradients().odd[row];
  }

  /** The target of the output {@code odd} of a sample, {@code [1]}; the array itself. */
  public float[] oddTarget(int row) {
    return oddTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "bits", 2, order, from, n, values.bits);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "odd", 1, XorNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        oddTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    XorForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return XorLoss.value(values, oddTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    XorBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = XorLoss.valueAndGradient(values, gradients(), oddTarget, n);
    XorBackward.fromLoss(weights, values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.odd[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return oddTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private XorGradients gradients() {
    if (gradients == null) {
      gradients = new XorGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private XorGradients gradientsForOutputs() {
    XorGradients all = gradients();
    if (all.bits == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("bits", values.bits, n);
    inspection.values("hidden", values.hidden, n);
    inspection.values("odd", values.odd, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("odd", gradients.odd, n);
    inspection.gradients("hidden", gradients.hidden, n);
  }
}
