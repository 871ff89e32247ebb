package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Critic} and back. Belongs to one thread at a time. */
@Generated("network Critic")
public final class CriticPass extends FloatPass {
  private final CriticWeights weights;
  private final CriticValues values;
  private CriticGradients gradients;
  private final float[][] moveTarget;
  private final float[][] gain;

  CriticPass(Parameters start, int capacity) {
    super(start, capacity);
    weights = new CriticWeights();
    values = new CriticValues(capacity);
    moveTarget = new float[capacity][3];
    gain = new float[capacity][1];
    refresh();
  }

  /** The input {@code state} of a sample, {@code [8]}; the array itself. */
  public float[] state(int row) {
    return values.state[row];
  }

  /**
   * After backward, the gradient at the input {@code state} of a sample, {@code [8]}; the array
   * itself.
   */
  public float[] stateGradient(int row) {
    return gradientsForOutputs().state[row];
  }

  /** The output {@code move} of a sample, {@code [3]}; the array itself. */
  public float[] move(int row) {
    return values.move[row];
  }

  /**
   * Where backward starts, overwritten by it: the gradient at the output {@code move} of a sample,
   * {@code [3]}; the array itself.
   */
  public float[] moveGradient(int row) {
    return gradientsForOutputs().move[row];
  }

  /** The target of the output {@code move} of a sample, {@code [3]}; the array itself. */
  public float[] moveTarget(int row) {
    return moveTarget[row];
  }

  /** The train input {@code gain} of a sample, {@code [1]}; the array itself. */
  public float[] gain(int row) {
    return gain[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "state", 8, order, from, n, values.state);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, "move", 3, CriticNetwork.SPEC.outputs().get(0).labels(), order, from, n,
        moveTarget);
    Rows.inputs(data, "gain", 1, order, from, n, gain);
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    CriticForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    return CriticLoss.value(values, moveTarget, gain, n);
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    CriticBackward.fromOutputs(weights, values, gradientsForOutputs(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double loss = CriticLoss.valueAndGradient(values, gradients(), moveTarget, gain, n);
    CriticBackward.fromLoss(weights, values, gradients(), gradient(), n);
    return loss;
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.move[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return moveTarget[row];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private CriticGradients gradients() {
    if (gradients == null) {
      gradients = new CriticGradients(capacity());
    }
    return gradients;
  }

  /** The same with those that training does not reach. */
  private CriticGradients gradientsForOutputs() {
    CriticGradients all = gradients();
    if (all.state == null) {
      all.allocateForOutputs(capacity());
    }
    return all;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("state", values.state, n);
    inspection.values("trunk", values.trunk, n);
    inspection.values("moveDense", values.moveDense, n);
    inspection.values("move", values.move, n);
  }

  @Override
  protected void inspectGradients(Inspection inspection, int n) {
    inspection.gradients("moveDense", gradients.moveDense, n);
    inspection.gradients("trunk", gradients.trunk, n);
  }
}
