package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code SameFace} and back. Belongs to one thread at a time. */
@Generated("network SameFace")
public final class SameFacePass extends FloatPass {
  private final SameFaceWeights weights;
  private final SameFaceValues values;
  private SameFaceGradients gradients;
  private final float[][] distanceTarget;

  SameFacePass(Parameters start, int capacity, boolean onlyForward) {
    super(start, capacity);
    weights = new SameFaceWeights();
    values = new SameFaceValues(capacity, onlyForward);
    distanceTarget = new float[capacity][1];
    refresh();
  }

  /** The input {@code left} of a sample, {@code [6]}; the array itself. */
  public float[] left(int row) {
    return values.left[row];
  }

  /**
   * After backward, the gradient at the input {@code left} of a sample, {@code [6]}; the array
   * itself.
   */
  public float[] leftGradient(int row) {
    return gradientsForOutputs().left[row];
  }

  /** The input {@code right} of a sample, {@code [6]}; the array itself. */
  public float[] right(int row) {
    return values.right[row];
  }

  /**
   * After backward, the gradient at the input {@code right} of a sample, {@code [6]}; the array
   * itself.
   */
  public float[] rightGradient(int row) {
    return gradientsForOutputs().right[row];
  }

  /** The output {@code distance} of a sample, {@code [1]}; the array itself. */
  public float[] distance(int row) {
    return values.distance[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code distance} of a
   * sample, {@code [1]}; the array itself.
   */
  public float[] distanceGradient(int row) {
    return gradients().distance[row];
  }

  /** The target of the output {@code distance} of a sample, {@code [1]}; the array itself. */
  public float[] distanceTarget(int row) {
    return distanceTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "left", 6, order, from, n, values.left);
    Rows.inputs(data, "right", 6, order, from, n, values.right);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "distance", 1, SameFaceNetwork.SPEC.outputs().get(0).labels(), order, from,
        n, distanceTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    SameFaceForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return SameFaceLoss.value(values, distanceTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    SameFaceBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = SameFaceLoss.valueAndGradient(values, gradients(), distanceTarget, n);
    SameFaceBackward.fromLoss(weights, values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.distance[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return distanceTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private SameFaceGradients gradients() {
    if (gradients == null) {
      gradients = new SameFaceGradients(capacity(), true);
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private SameFaceGradients gradientsForOutputs() {
    SameFaceGradients all = gradients();
    if (all.left == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("left", values.left, n);
    inspection.values("right", values.right, n);
    inspection.values("gapEncode1Relu", values.gapEncode1Relu, n);
    inspection.values("gapEncode1", values.gapEncode1, n);
    inspection.values("gapEncode2Relu", values.gapEncode2Relu, n);
    inspection.values("gapEncode2", values.gapEncode2, n);
    inspection.values("gap", values.gap, n);
    inspection.values("distanceProduct", values.distanceProduct, n);
    inspection.values("distance", values.distance, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    SameFaceGradients all = new SameFaceGradients(n, false);
    SameFaceLoss.valueAndGradient(values, all, distanceTarget, n);
    SameFaceBackward.fromLoss(weights, values, all, gradient().clone(), n);
    inspect(all, inspection, n);
  }

  private static void inspect(SameFaceGradients all, Inspection inspection, int n) {
    inspection.gradients("distance", all.distance, n);
    inspection.gradients("distanceProduct", all.distanceProduct, n);
    inspection.gradients("gap", all.gap, n);
    inspection.gradients("gapEncode1", all.gapEncode1, n);
    inspection.gradients("gapEncode2", all.gapEncode2, n);
    inspection.gradients("gapEncode2Relu", all.gapEncode2Relu, n);
    inspection.gradients("gapEncode1Relu", all.gapEncode1Relu, n);
  }
}
