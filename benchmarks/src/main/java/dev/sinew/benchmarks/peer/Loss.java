package dev.sinew.benchmarks.peer;

/** What a step makes smaller, the mean over the samples of a batch. */
public enum Loss {
  /** 1/2 sum (y - t)^2. */
  HALF_SQUARED_ERROR,
  /** -sum t log y, after softmax. */
  CROSS_ENTROPY
}
