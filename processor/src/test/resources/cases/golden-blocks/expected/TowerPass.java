package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Tower} and back. Belongs to one thread at a time. */
@Generated("network Tower")
public final class TowerPass extends FloatPass {
  private final TowerWeights weights;
  private final TowerValues values;
  private TowerGradients gradients;
  private final float[][] yTarget;

  TowerPass(Parameters start, int capacity, boolean onlyForward) {
    super(start, capacity);
    weights = new TowerWeights();
    values = new TowerValues(capacity, onlyForward);
    yTarget = new float[capacity][2];
    refresh();
  }

  /** The input {@code x} of a sample, {@code [5]}; the array itself. */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [5]}; the array itself.
   */
  public float[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /** The output {@code y} of a sample, {@code [2]}; the array itself. */
  public float[] y(int row) {
    return values.y[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code y} of a sample,
   * {@code [2]}; the array itself.
   */
  public float[] yGradient(int row) {
    return gradientsForOutputs().y[row];
  }

  /** The target of the output {@code y} of a sample, {@code [2]}; the array itself. */
  public float[] yTarget(int row) {
    return yTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 5, order, from, n, values.x);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "y", 2, TowerNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        yTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    TowerForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return TowerLoss.value(values, yTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    TowerBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = TowerLoss.valueAndGradient(values, gradients(), yTarget, n);
    TowerBackward.fromLoss(weights, values, gradients(), gradient(), n);
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
  private TowerGradients gradients() {
    if (gradients == null) {
      gradients = new TowerGradients(capacity(), true);
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private TowerGradients gradientsForOutputs() {
    TowerGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("seenWide", values.seenWide, n);
    inspection.values("seenResidual0Dense1", values.seenResidual0Dense1, n);
    inspection.values("seenResidual0Swish", values.seenResidual0Swish, n);
    inspection.values("seenResidual0Dense2", values.seenResidual0Dense2, n);
    inspection.values("seenResidual0", values.seenResidual0, n);
    inspection.values("seenResidual1Dense1", values.seenResidual1Dense1, n);
    inspection.values("seenResidual1Swish", values.seenResidual1Swish, n);
    inspection.values("seenResidual1Dense2", values.seenResidual1Dense2, n);
    inspection.values("seenResidual1", values.seenResidual1, n);
    inspection.values("seen", values.seen, n);
    inspection.values("eMean", values.eMean, n);
    inspection.values("eMomentsHalf", values.eMomentsHalf, n);
    inspection.values("eMomentsMean", values.eMomentsMean, n);
    inspection.values("eMomentsDevDense", values.eMomentsDevDense, n);
    inspection.values("eMomentsDevSoftplus", values.eMomentsDevSoftplus, n);
    inspection.values("eMomentsDev", values.eMomentsDev, n);
    inspection.values("ySum", values.ySum, n);
    inspection.values("yDense", values.yDense, n);
    inspection.values("y", values.y, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    TowerGradients all = new TowerGradients(n, false);
    TowerLoss.valueAndGradient(values, all, yTarget, n);
    TowerBackward.fromLoss(weights, values, all, gradient().clone(), n);
    inspect(all, inspection, n);
  }

  private static void inspect(TowerGradients all, Inspection inspection, int n) {
    inspection.gradients("yDense", all.yDense, n);
    inspection.gradients("ySum", all.ySum, n);
    inspection.gradients("eMomentsMean", all.eMomentsMean, n);
    inspection.gradients("eMomentsDev", all.eMomentsDev, n);
    inspection.gradients("eMomentsDevSoftplus", all.eMomentsDevSoftplus, n);
    inspection.gradients("eMomentsDevDense", all.eMomentsDevDense, n);
    inspection.gradients("eMomentsHalf", all.eMomentsHalf, n);
    inspection.gradients("seen", all.seen, n);
    inspection.gradients("seenResidual1", all.seenResidual1, n);
    inspection.gradients("seenResidual0", all.seenResidual0, n);
    inspection.gradients("seenResidual1Dense2", all.seenResidual1Dense2, n);
    inspection.gradients("seenResidual1Swish", all.seenResidual1Swish, n);
    inspection.gradients("seenResidual1Dense1", all.seenResidual1Dense1, n);
    inspection.gradients("seenWide", all.seenWide, n);
    inspection.gradients("seenResidual0Dense2", all.seenResidual0Dense2, n);
    inspection.gradients("seenResidual0Swish", all.seenResidual0Swish, n);
    inspection.gradients("seenResidual0Dense1", all.seenResidual0Dense1, n);
  }
}
