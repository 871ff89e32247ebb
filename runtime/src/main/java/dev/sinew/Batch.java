package dev.sinew;

import dev.sinew.NetworkSpec.Port;
import dev.sinew.data.Dataset;
import dev.sinew.internal.Rows;

/** Some samples, which go through a network together. */
final class Batch {
  private final Dataset data;
  private final int[] order;
  private final int from;
  private final int n;

  /** Samples {@code order[from]} to {@code order[from + n - 1]}. */
  Batch(Dataset data, int[] order, int from, int n) {
    this.data = data;
    this.order = order;
    this.from = from;
    this.n = n;
  }

  /** The number of samples. */
  int n() {
    return n;
  }

  /** Puts inputs and targets into a pass. */
  void loadInto(Pass pass) {
    pass.loadInputs(data, order, from, n);
    pass.loadTargets(data, order, from, n);
  }

  /** The target of one row, in the caller's numbers. */
  void target(Port output, int row, double[][] into) {
    Rows.targets(data, output.name(), output.size(), output.labels(), order, from + row, 1, into);
  }
}
