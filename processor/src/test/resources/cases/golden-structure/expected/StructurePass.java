package com.example;

import dev.sinew.FloatPass;
import dev.sinew.Generated;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Inspection;
import dev.sinew.internal.Rows;

/** A batch on its way through {@code Structure} and back. Belongs to one thread at a time. */
@Generated("network Structure")
public final class StructurePass extends FloatPass {
  private final StructureWeights weights;
  private final StructureValues values;
  private StructureGradients gradients;

  StructurePass(Parameters start, int capacity, boolean onlyForward) {
    super(start, capacity);
    weights = new StructureWeights();
    values = new StructureValues(capacity, onlyForward);
    refresh();
  }

  /** The input {@code image} of a sample, {@code [90]}; the array itself. */
  public float[] image(int row) {
    return values.image[row];
  }

  /**
   * After backward, the gradient at the input {@code image} of a sample, {@code [90]}; the array
   * itself.
   */
  public float[] imageGradient(int row) {
    return gradients().image[row];
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
    return gradients().table[row];
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
    return gradients().kind[row];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Rows.inputs(data, "image", 90, order, from, n, values.image);
    Rows.inputs(data, "table", 12, order, from, n, values.table);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    throw Arguments.noLoss("Structure");
  }

  @Override
  public void forward(int n) {
    Arguments.batch(n, capacity());
    StructureForward.run(weights, values, n);
  }

  @Override
  public double loss(int n) {
    Arguments.batch(n, capacity());
    throw Arguments.noLoss("Structure");
  }

  @Override
  public void backward(int n) {
    Arguments.batch(n, capacity());
    StructureBackward.fromOutputs(weights, values, gradients(), gradient(), n);
  }

  @Override
  public double lossAndGradient(int n) {
    throw Arguments.noLoss("Structure");
  }

  @Override
  public void refresh() {
    weights.refresh(values());
  }

  @Override
  protected float[] outputRow(int output, int row) {
    return values.kind[row];
  }

  @Override
  protected float[] targetRow(int output, int row) {
    return new float[0];
  }

  /** Allocated when first asked for: who only predicts needs none. */
  private StructureGradients gradients() {
    if (gradients == null) {
      gradients = new StructureGradients(capacity(), true);
    }
    return gradients;
  }

  @Override
  protected void inspectValues(Inspection inspection, int n) {
    inspection.values("image", values.image, n);
    inspection.values("table", values.table, n);
    inspection.values("coloursTranspose", values.coloursTranspose, n);
    inspection.values("colours", values.colours, n);
    inspection.values("shares", values.shares, n);
    inspection.values("wide", values.wide, n);
    inspection.values("columnsMean", values.columnsMean, n);
    inspection.values("columnsMin", values.columnsMin, n);
    inspection.values("columns", values.columns, n);
    inspection.values("factsSum", values.factsSum, n);
    inspection.values("factsMax", values.factsMax, n);
    inspection.values("facts", values.facts, n);
    inspection.values("kindConcat", values.kindConcat, n);
    inspection.values("kindDense", values.kindDense, n);
    inspection.values("kind", values.kind, n);
  }
}
