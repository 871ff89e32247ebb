package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Products;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Smooth} and back. Belongs to one thread at a time. */
@Generated("network Smooth")
public final class SmoothPass extends FloatPass {
  private final SmoothWeights weights;
  private final SmoothValues values;
  private SmoothGradients gradients;
  private final float[][] yTarget;

  SmoothPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new SmoothWeights();
    values = new SmoothValues(capacity);
    yTarget = new float[capacity][16];
    refresh();
  }

  /** The input {@code x} of a sample, {@code [64]}; the array itself. */
  public float[] x(int row) {
    return values.x[row];
  }

  /**
   * After backward, the gradient at the input {@code x} of a sample, {@code [64]}; the array
   * itself.
   */
  public float[] xGradient(int row) {
    return gradientsForOutputs().x[row];
  }

  /** The output {@code y} of a sample, {@code [16]}; the array itself. */
  public float[] y(int row) {
    return values.y[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code y} of a sample,
   * {@code [16]}; the array itself.
   */
  public float[] yGradient(int row) {
    return gradientsForOutputs().y[row];
  }

  /** The target of the output {@code y} of a sample, {@code [16]}; the array itself. */
  public float[] yTarget(int row) {
    return yTarget[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "x", 64, order, from, n, values.x, values.products);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "y", 16, SmoothNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        yTarget);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    SmoothForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return SmoothLoss.value(values, yTarget, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    gradientsForOutputs().refreshForOutputs(values());
    SmoothBackward.fromOutputs(values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = SmoothLoss.valueAndGradient(values, gradients(), yTarget, n);
    gradients().refreshForLoss(values());
    SmoothBackward.fromLoss(values, gradients(), gradient(), n);
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

  @Override
  protected Products products() {
    return values.products;
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private SmoothGradients gradients() {
    if (gradients == null) {
      gradients = new SmoothGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private SmoothGradients gradientsForOutputs() {
    SmoothGradients all = gradients();
    if (all.x == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("x", values.x, n);
    inspection.values("hDense1", values.hDense1, n);
    inspection.values("hSilu", values.hSilu, n);
    inspection.values("hTanh", values.hTanh, n);
    inspection.values("h", values.h, n);
    inspection.values("yDense", values.yDense, n);
    inspection.values("y", values.y, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("yDense", gradients.yDense, n);
    inspection.gradients("h", gradients.h, n);
    inspection.gradients("hTanh", gradients.hTanh, n);
    inspection.gradients("hSilu", gradients.hSilu, n);
    inspection.gradients("hDense1", gradients.hDense1, n);
  }
}
