package dev.sinew;

import dev.sinew.data.Dataset;

/** Runs samples through a pass in their own order and measures, without training. */
final class Examiner {
  /** Samples at once when nothing else decides; enough to keep the loops busy, small in memory. */
  static final int BATCH = 128;

  private final Pass pass;
  private final Dataset data;
  private final int[] order;
  private final Tally tally;

  Examiner(Pass pass, Dataset data) {
    this.pass = pass;
    this.data = data;
    order = Shuffle.identity(data.size());
    tally = new Tally(pass);
  }

  Tally examine() {
    tally.clear();
    for (int from = 0; from < order.length; from += pass.capacity()) {
      int n = Math.min(pass.capacity(), order.length - from);
      pass.loadInputs(data, order, from, n);
      pass.loadTargets(data, order, from, n);
      pass.forward(n);
      tally.add(pass.loss(n), n);
    }
    return tally;
  }
}
