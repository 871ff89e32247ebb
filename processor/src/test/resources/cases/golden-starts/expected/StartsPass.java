package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Starts} and back. Belongs to one thread at a time. */
@Generated("network Starts")
public final class StartsPass extends FloatPass {
  private final StartsWeights weights;
  private final StartsValues values;
  private StartsGradients gradients;
  private final float[][] yTarget;

  StartsPass(Parameters start, int capacity, boolean onlyForward) {
    super(start, capacity);
    weights = new StartsWeights();
    values = new StartsValues(capacity, onlyForward);
    yTarget = new float[capacity][1];
    refresh();
  }

  /** The input {@code x} of a sample, {@code [4]}; the array itself. */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [4]}; the array itself.
   */
  public float[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /** The output {@code y} of a sample, {@code [1]}; the array itself. */
  public float[] y(int row) {
    return values.y[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code y} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] yGradient(int row) {
    return gradients().y[row];
  }

  /** The target of the output {@code y} of a sample, {@code [1]}; the array itself. */
  public float[] yTarget(int row) {
    return yTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 4, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "y", 1, StartsNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        yTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    StartsForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return StartsLoss.value(values, yTarget, n) + penalty();
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    StartsBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = StartsLoss.valueAndGradient(values, gradients(), yTarget, n);
    StartsBackward.fromLoss(weights, values, gradients(), gradient(), n);
    addPenaltyGradient();
    return loss + penalty();
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
  private StartsGradients gradients() {
    if (gradients == null) {
      gradients = new StartsGradients(capacity(), true);
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private StartsGradients gradientsForOutputs() {
    StartsGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("a", values.a, n);
    inspection.values("b", values.b, n);
    inspection.values("c", values.c, n);
    inspection.values("d", values.d, n);
    inspection.values("e", values.e, n);
    inspection.values("f", values.f, n);
    inspection.values("g", values.g, n);
    inspection.values("hDense1", values.hDense1, n);
    inspection.values("h", values.h, n);
    inspection.values("i", values.i, n);
    inspection.values("yDense1", values.yDense1, n);
    inspection.values("y", values.y, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    StartsGradients all = new StartsGradients(n, false);
    StartsLoss.valueAndGradient(values, all, yTarget, n);
    StartsBackward.fromLoss(weights, values, all, gradient().clone(), n);
    inspect(all, inspection, n);
  }

  private static void inspect(StartsGradients all, Inspection inspection, int n) {
    inspection.gradients("y", all.y, n);
    inspection.gradients("yDense1", all.yDense1, n);
    inspection.gradients("i", all.i, n);
    inspection.gradients("h", all.h, n);
    inspection.gradients("hDense1", all.hDense1, n);
    inspection.gradients("g", all.g, n);
    inspection.gradients("f", all.f, n);
    inspection.gradients("e", all.e, n);
    inspection.gradients("d", all.d, n);
    inspection.gradients("c", all.c, n);
    inspection.gradients("b", all.b, n);
    inspection.gradients("a", all.a, n);
  }
}
