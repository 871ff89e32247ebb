package dev.sinew.processor.numeric;

import dev.sinew.DoublePass;
import dev.sinew.FloatPass;
import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.Pass;
import dev.sinew.data.Dataset;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A pass of any precision, its rows by name and in doubles. */
final class GeneratedPass {
  private final Pass pass;

  GeneratedPass(Pass pass) {
    this.pass = pass;
  }

  Pass pass() {
    return pass;
  }

  NetworkSpec spec() {
    return pass.spec();
  }

  /** A copy of a row: {@code x} an input or output, {@code xGradient}, {@code xTarget}. */
  double[] row(String name, int row) {
    return Widths.widened(live(name, row));
  }

  void set(String name, int row, double... values) {
    Widths.fill(live(name, row), values);
  }

  private Object live(String name, int row) {
    return Reflection.call(Reflection.method(pass.getClass(), name, int.class), pass, row);
  }

  /** Rows 0 to n - 1 behind each other. */
  double[] rows(String name, int n) {
    return IntStream.range(0, n)
        .mapToObj(row -> row(name, row))
        .flatMapToDouble(Arrays::stream)
        .toArray();
  }

  /** Puts the first {@code n} samples into the rows, targets too where asked. */
  void load(Dataset data, int n, boolean targets) {
    int[] order = IntStream.range(0, n).toArray();
    pass.loadInputs(data, order, 0, n);
    if (targets) {
      pass.loadTargets(data, order, 0, n);
    }
  }

  double[] gradient() {
    return Widths.widened(
        pass instanceof FloatPass floats ? floats.gradient() : ((DoublePass) pass).gradient());
  }

  /** The part of the gradient that belongs to a tensor. */
  double[] gradient(String tensor) {
    TensorSpec found =
        spec().tensors().stream().filter(t -> t.name().equals(tensor)).findFirst().orElseThrow();
    return Arrays.copyOfRange(gradient(), found.offset(), found.offset() + found.size());
  }

  double[] values() {
    return Widths.widened(
        pass instanceof FloatPass floats ? floats.values() : ((DoublePass) pass).values());
  }

  /** Replaces the live parameters. */
  void use(double[] values) {
    if (pass instanceof FloatPass floats) {
      Widths.fill(floats.values(), values);
      floats.refresh();
    } else {
      DoublePass doubles = (DoublePass) pass;
      Widths.fill(doubles.values(), values);
      doubles.refresh();
    }
  }
}
