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
  private final float[][] yTarget;

  GatePass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new GateWeights();
    values = new GateValues(capacity);
    yTarget = new float[capacity][3];
    refresh();
  }

  /** The input {@code x} of a sample, {@code [6]}; the array itself. */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [6]}; the array itself.
   */
  public float[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /** The input {@code table} of a sample, {@code [12]}; the array itself. */
  public float[] table(int row) {
    return values.table[row];
  }

  /**
   * After backward, the gradient at the input {@code table} of a sample, {@code [12]}; the array
   * itself.
   */
  public float[] tableGradient(int row) {
    return gradientsForOutputs().table[row];
  }

  /** The output {@code y} of a sample, {@code [3]}; the array itself. */
  public float[] y(int row) {
    return values.y[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code y} of a sample,
   * {@code [3]}; the array itself.
   */
  public float[] yGradient(int row) {
    return gradients().y[row];
  }

  /** The target of the output {@code y} of a sample, {@code [3]}; the array itself. */
  public float[] yTarget(int row) {
    return yTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 6, order, from, n, values.x);
    Rows.inputs(data, "table", 12, order, from, n, values.table);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "y", 3, GateNetwork.SPEC.outputs().get(0).labels(), order, from, n, yTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    GateForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return GateLoss.value(values, yTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    GateBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = GateLoss.valueAndGradient(values, gradients(), yTarget, n);
    GateBackward.fromLoss(values, gradients(), gradient(), n);
    return loss;
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
    return yTarget[row];
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
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("table", values.table, n);
    inspection.values("halfDense", values.halfDense, n);
    inspection.values("ySigmoid", values.ySigmoid, n);
    inspection.values("halfThrough", values.halfThrough, n);
    inspection.values("columnRight", values.columnRight, n);
    inspection.values("rows", values.rows, n);
    inspection.values("yProduct", values.yProduct, n);
    inspection.values("y", values.y, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("y", gradients.y, n);
    inspection.gradients("yProduct", gradients.yProduct, n);
    inspection.gradients("ySigmoid", gradients.ySigmoid, n);
    inspection.gradients("halfThrough", gradients.halfThrough, n);
    inspection.gradients("halfDense", gradients.halfDense, n);
  }
}
