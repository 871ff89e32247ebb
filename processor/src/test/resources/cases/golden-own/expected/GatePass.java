package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Gate} and back. Belongs to one thread at a time. */
@Generated("network Gate")
public final class GatePass extends FloatPass {
  private final GateWeights weights;
  private final GateValues values;
  private GateGradients gradients;
  private final float[][] firesTarget;

  GatePass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new GateWeights();
    values = new GateValues(capacity);
    firesTarget = new float[capacity][1];
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

  /** The output {@code fires} of a sample, {@code [1]}; the array itself. */
  public float[] fires(int row) {
    return values.fires[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code fires} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] firesGradient(int row) {
    return gradientsForOutputs().fires[row];
  }

  /** The target of the output {@code fires} of a sample, {@code [1]}; the array itself. */
  public float[] firesTarget(int row) {
    return firesTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "bits", 2, order, from, n, values.bits);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "fires", 1, GateNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        firesTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    GateForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return GateLoss.value(values, firesTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    GateBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = GateLoss.valueAndGradient(values, gradients(), firesTarget, n);
    GateBackward.fromLoss(values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  protected boolean addsUpLoss() {
    return true;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.fires[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return firesTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private GateGradients gradients() {
    if (gradients == null) {
      gradients = new GateGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private GateGradients gradientsForOutputs() {
    GateGradients all = gradients();
    if (all.bits == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("bits", values.bits, n);
    inspection.values("firesDense", values.firesDense, n);
    inspection.values("fires", values.fires, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("firesDense", gradients.firesDense, n);
  }
}
