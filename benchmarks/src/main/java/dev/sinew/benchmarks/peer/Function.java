package dev.sinew.benchmarks.peer;

/** What follows the sums of a layer. */
public enum Function {
  IDENTITY,
  RELU,
  SIGMOID,
  SOFTMAX
}
