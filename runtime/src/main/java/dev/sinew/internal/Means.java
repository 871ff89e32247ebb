package dev.sinew.internal;

/** Means that may be over nothing; for generated code only. */
public final class Means {
  private Means() {}

  /** {@code sum / weight}; 0 where nothing was added up, as in a batch of ignored samples. */
  public static double mean(double sum, double weight) {
    return weight == 0 ? 0 : sum / weight;
  }
}
