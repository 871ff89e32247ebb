package com.example;

import dev.sinew.DoublePass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Residual} and back. Belongs to one thread at a time. */
@Generated("network Residual")
public final class ResidualPass extends DoublePass {
  private final ResidualWeights weights;
  private final ResidualValues values;
  private ResidualGradients gradients;
  private final double[][] yTarget;

  ResidualPass(Parameters start, int capacity, boolean onlyForward) {
    super(start, capacity);
    weights = new ResidualWeights();
    values = new ResidualValues(capacity, onlyForward);
    yTarget = new double[capacity][8];
    refresh();
  }

  /** The input {@code x} of a sample, {@code [16]}; the array itself. */
  public double[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [16]}; the array
   * itself.
   */
  public double[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /** The output {@code y} of a sample, {@code [8]}; the array itself. */
  public double[] y(int row) {
    return values.y[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code y} of a sample,
   * {@code [8]}; the array itself.
   */
  public double[] yGradient(int row) {
    return gradients().y[row];
  }

  /** The target of the output {@code y} of a sample, {@code [8]}; the array itself. */
  public double[] yTarget(int row) {
    return yTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 16, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "y", 8, ResidualNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        yTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    ResidualForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return ResidualLoss.value(values, yTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    gradientsForOutputs().refreshForOutputs(values());
    ResidualBackward.fromOutputs(values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = ResidualLoss.valueAndGradient(values, gradients(), yTarget, n);
    gradients().refreshForLoss(values());
    ResidualBackward.fromLoss(values, gradients(), gradient(), n);
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
  protected double[] outputRow(int output, int row) {
    return values.y[row];
  }

  @Override
  protected double[] targetRow(int output, int row) {
    return yTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private ResidualGradients gradients() {
    if (gradients == null) {
      gradients = new ResidualGradients(capacity(), true);
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private ResidualGradients gradientsForOutputs() {
    ResidualGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("first", values.first, n);
    inspection.values("secondTanh", values.secondTanh, n);
    inspection.values("second", values.second, n);
    inspection.values("gatedSigmoid", values.gatedSigmoid, n);
    inspection.values("gated", values.gated, n);
    inspection.values("yDifference", values.yDifference, n);
    inspection.values("y", values.y, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    ResidualGradients all = new ResidualGradients(n, false);
    ResidualLoss.valueAndGradient(values, all, yTarget, n);
    all.refreshForLoss(values());
    ResidualBackward.fromLoss(values, all, gradient().clone(), n);
    inspect(all, inspection, n);
  }

  private static void inspect(ResidualGradients all, Inspection inspection, int n) {
    inspection.gradients("y", all.y, n);
    inspection.gradients("yDifference", all.yDifference, n);
    inspection.gradients("gated", all.gated, n);
    inspection.gradients("second", all.second, n);
    inspection.gradients("gatedSigmoid", all.gatedSigmoid, n);
    inspection.gradients("secondTanh", all.secondTanh, n);
    inspection.gradients("first", all.first, n);
  }
}
