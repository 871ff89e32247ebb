package dev.sinew;

/** The steps that {@link Dense} can have behind its layer, in the words of the language. */
public enum Activation {
  /** No step. */
  NONE,
  /** {@code relu}: x where x > 0, else 0. */
  RELU,
  /** {@code tanh}: the hyperbolic tangent. */
  TANH,
  /** {@code sigmoid}: 1 / (1 + exp(-x)). */
  SIGMOID,
  /** {@code softmax}: exp(x) of each number, divided by the sum of all. */
  SOFTMAX
}
