package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.Rows;

/** A pass in doubles that works a formula out in doubles. */
final class FormulaDoublePass extends DoublePass {
  private final Formula formula;
  private final Port input;
  private final Port output;
  private final double[][] inputs;
  private final double[][] outputs;
  private final double[][] targets;

  FormulaDoublePass(Parameters start, int capacity, Formula formula) {
    super(start, capacity);
    this.formula = formula;
    input = spec().inputs().get(0);
    output = spec().outputs().get(0);
    inputs = new double[capacity][input.size()];
    outputs = new double[capacity][output.size()];
    targets = new double[capacity][output.size()];
  }

  @Override
  public void loadInputs(Dataset data, int[] order, int from, int n) {
    Arguments.batch(n, capacity());
    Rows.inputs(data, input.name(), input.size(), order, from, n, inputs);
  }

  @Override
  public void loadTargets(Dataset data, int[] order, int from, int n) {
    Rows.targets(data, output.name(), output.size(), output.labels(), order, from, n, targets);
  }

  @Override
  public void forward(int n) {
    double[] out = new double[output.size()];
    for (int row = 0; row < n; row++) {
      formula.outputs(Widths.wide(values()), Widths.wide(inputs[row]), out);
      Widths.narrow(out, outputs[row]);
    }
  }

  @Override
  public double loss(int n) {
    return loss(n, new double[0]);
  }

  @Override
  public void backward(int n) {
    throw new AssertionError("the trainer works through lossAndGradient");
  }

  @Override
  public double lossAndGradient(int n) {
    forward(n);
    double[] sum = new double[values().length];
    double loss = loss(n, sum);
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= n;
    }
    Widths.narrow(sum, gradient());
    return loss;
  }

  private double loss(int n, double[] gradient) {
    double loss = 0;
    for (int row = 0; row < n; row++) {
      double[] x = Widths.wide(inputs[row]);
      double[] out = Widths.wide(outputs[row]);
      loss += formula.loss(Widths.wide(values()), x, out, Widths.wide(targets[row]), gradient);
    }
    return loss / n;
  }

  @Override
  public void refresh() {}

  @Override
  protected double[] outputRow(int which, int row) {
    return outputs[row];
  }

  @Override
  protected double[] targetRow(int which, int row) {
    return targets[row];
  }
}
