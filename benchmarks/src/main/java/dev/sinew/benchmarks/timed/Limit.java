package dev.sinew.benchmarks.timed;

import dev.sinew.benchmarks.FmaChains;
import dev.sinew.benchmarks.peer.Call;

/** Chains of multiply-adds that do not wait for one another or for memory. */
final class Limit implements Call {
  private static final int STEPS = 4096;

  private final float[] sums = new float[FmaChains.WIDTH];

  /** The multiply-adds of a call. */
  static double multiplyAdds() {
    return (double) STEPS * FmaChains.WIDTH;
  }

  @Override
  public void run() {
    FmaChains.run(STEPS, sums);
  }

  @Override
  public float[] result() {
    return sums.clone();
  }
}
