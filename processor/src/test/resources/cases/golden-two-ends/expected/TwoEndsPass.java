package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code TwoEnds} and back. Belongs to one thread at a time. */
@Generated("network TwoEnds")
public final class TwoEndsPass extends FloatPass {
  private final TwoEndsWeights weights;
  private final TwoEndsValues values;
  private TwoEndsGradients gradients;
  private final float[][] kindTarget;

  TwoEndsPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new TwoEndsWeights();
    values = new TwoEndsValues(capacity);
    kindTarget = new float[capacity][3];
    refresh();
  }

  /** The input {@code left} of a sample, {@code [12]}; the array itself. */
  public float[] left(int row) {
    return values.left[row];
  }

  /**
   * After backward, the gradient at the input {@code left} of a sample, {@code [12]}; the array
   * itself.
   */
  public float[] leftGradient(int row) {
    return gradientsForOutputs().left[row];
  }

  /** The input {@code right} of a sample, {@code [12]}; the array itself. */
  public float[] right(int row) {
    return values.right[row];
  }

  /**
   * After backward, the gradient at the input {@code right} of a sample, {@code [12]}; the array
   * itself.
   */
  public float[] rightGradient(int row) {
    return gradientsForOutputs().right[row];
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

  /** The output {@code size} of a sample, {@code [1]}; the array itself. */
  public float[] size(int row) {
    return values.size[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code size} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] sizeGradient(int row) {
    return gradientsForOutputs().size[row];
  }

  /** The target of the output {@code kind} of a sample, {@code [3]}; the array itself. */
  public float[] kindTarget(int row) {
    return kindTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "left", 12, order, from, n, values.left);
    Rows.inputs(data, "right", 12, order, from, n, values.right);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "kind", 3, TwoEndsNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        kindTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    TwoEndsForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return TwoEndsLoss.value(values, kindTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    gradientsForOutputs().refreshForOutputs(values());
    TwoEndsBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = TwoEndsLoss.valueAndGradient(values, gradients(), kindTarget, n);
    TwoEndsBackward.fromLoss(weights, values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return switch (output) {
      case 0 -> values.kind[row];
      default -> values.size[row];
    };
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return switch (output) {
      case 0 -> kindTarget[row];
      default -> new float[0];
    };
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private TwoEndsGradients gradients() {
    if (gradients == null) {
      gradients = new TwoEndsGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private TwoEndsGradients gradientsForOutputs() {
    TwoEndsGradients all = gradients();
    if (all.left == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("left", values.left, n);
    inspection.values("right", values.right, n);
    inspection.values("rightScale", values.rightScale, n);
    inspection.values("bothDense1", values.bothDense1, n);
    inspection.values("bothDense2", values.bothDense2, n);
    inspection.values("both", values.both, n);
    inspection.values("kindDense", values.kindDense, n);
    inspection.values("kind", values.kind, n);
    inspection.values("size", values.size, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("kindDense", gradients.kindDense, n);
    inspection.gradients("both", gradients.both, n);
    inspection.gradients("bothDense1", gradients.bothDense1, n);
    inspection.gradients("bothDense2", gradients.bothDense2, n);
  }
}
