package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.FmaChains;
import dev.sinew.benchmarks.peer.Call;

/** Chains of multiply-adds that do not wait for one another or for memory. */
final class Limit implements Call {
  /** Of a call, whatever the length of the processor's vectors. */
  static final int MULTIPLY_ADDS = 12 << 16;

  private final float[] sums = new float[FmaChains.WIDTH];

  @Override
  public void run() {
    FmaChains.run(MULTIPLY_ADDS / FmaChains.WIDTH, sums);
  }

  @Override
  public float[] result() {
    return sums.clone();
  }
}
