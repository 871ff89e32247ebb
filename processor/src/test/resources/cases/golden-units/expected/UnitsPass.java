package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Units} and back. Belongs to one thread at a time. */
@Generated("network Units")
public final class UnitsPass extends FloatPass {
  private final UnitsWeights weights;
  private final UnitsValues values;
  private UnitsGradients gradients;
  private final float[][] progressTarget;

  UnitsPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new UnitsWeights();
    values = new UnitsValues(capacity);
    progressTarget = new float[capacity][1];
    refresh();
  }

  /** The input {@code measures} of a sample, {@code [9]}; the array itself. */
  public float[] measures(int row) {
    return values.measures[row];
  }

  /**
   * After backward, the gradient at the input {@code measures} of a sample, {@code [9]}; the array
   * itself.
   */
  public float[] measuresGradient(int row) {
    return gradientsForOutputs().measures[row];
  }

  /** The input {@code image} of a sample, {@code [48]}; the array itself. */
  public float[] image(int row) {
    return values.image[row];
  }

  /**
   * After backward, the gradient at the input {@code image} of a sample, {@code [48]}; the array
   * itself.
   */
  public float[] imageGradient(int row) {
    return gradientsForOutputs().image[row];
  }

  /** The output {@code progress} of a sample, {@code [1]}; the array itself. */
  public float[] progress(int row) {
    return values.progress[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code progress} of a
   * sample, {@code [1]}; the array itself.
   */
  public float[] progressGradient(int row) {
    return gradientsForOutputs().progress[row];
  }

  /**
   * In the numbers that the loss sees, the target of the output {@code progress} of a sample,
   * {@code [1]}; the array itself.
   */
  public float[] progressTarget(int row) {
    return progressTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "measures", 9, order, from, n, values.measures);
    Rows.inputs(data, "image", 48, order, from, n, values.image);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "progress", 1, UnitsNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        progressTarget);
    for (int s = 0; s < n; s++) {
      UnitsForward.progressTarget(progressTarget[s], progressTarget[s]);
      UnitsForward.progressTarget2(weights, progressTarget[s], progressTarget[s]);
    }
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    UnitsForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return UnitsLoss.value(values, progressTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    UnitsBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = UnitsLoss.valueAndGradient(values, gradients(), progressTarget, n);
    UnitsBackward.fromLoss(weights, values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.progress[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return progressTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private UnitsGradients gradients() {
    if (gradients == null) {
      gradients = new UnitsGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private UnitsGradients gradientsForOutputs() {
    UnitsGradients all = gradients();
    if (all.measures == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("measures", values.measures, n);
    inspection.values("image", values.image, n);
    inspection.values("measuresScale", values.measuresScale, n);
    inspection.values("measuresNormalize", values.measuresNormalize, n);
    inspection.values("imageNormalize", values.imageNormalize, n);
    inspection.values("seen", values.seen, n);
    inspection.values("progressConcat", values.progressConcat, n);
    inspection.values("progressDense", values.progressDense, n);
    inspection.values("progress", values.progress, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("progressDense", gradients.progressDense, n);
    inspection.gradients("progressConcat", gradients.progressConcat, n);
    inspection.gradients("seen", gradients.seen, n);
  }
}
