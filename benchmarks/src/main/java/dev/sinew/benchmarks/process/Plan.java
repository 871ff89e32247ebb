package dev.sinew.benchmarks.process;

/** How everyone learns MNIST: Adam, a batch, and a rate that falls along a cosine. */
final class Plan {
  static final String NETWORK = "784-128-10";
  static final int BATCH = 128;
  static final int EPOCHS = 6;
  static final double RATE = 0.004;
  static final double FLOOR = 0.02;

  /** The share of the test images that must be right. */
  static final double ENOUGH = 0.98;

  private Plan() {}

  /** The rate of an epoch, counted from 0. */
  static double rate(int epoch) {
    return RATE * (FLOOR + (1 - FLOOR) * (1 + Math.cos(Math.PI * epoch / EPOCHS)) / 2);
  }
}
