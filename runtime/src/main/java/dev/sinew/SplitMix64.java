package dev.sinew;

/**
 * The generator behind starts and shuffles: SplitMix64, from Steele, Lea and Flood, "Fast
 * splittable pseudorandom number generators", 2014. Integer arithmetic only, so every JVM gives the
 * same bits.
 */
final class SplitMix64 {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private long state;

  SplitMix64(long seed) {
    state = seed;
  }

  /** The generator of one epoch: seeded with number {@code epoch}, from 1, of the seed's own. */
  static SplitMix64 ofEpoch(long seed, int epoch) {
    return new SplitMix64(mix(seed + GAMMA * epoch));
  }

  long nextLong() {
    state += GAMMA;
    return mix(state);
  }

  /** Uniform in [0, 1), a multiple of 2^-53. */
  double nextDouble() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Uniform in [0, bound) without bias, by Lemire's multiplication and rejection. */
  int nextInt(int bound) {
    long rejected = (1L << 32) % bound;
    long product = (nextLong() >>> 32) * bound;
    while ((product & 0xFFFFFFFFL) < rejected) {
      product = (nextLong() >>> 32) * bound;
    }
    return (int) (product >>> 32);
  }

  private static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
