package dev.sinew;

/**
 * The steps that {@link Dense} can have behind its layer, in the words of the language and with its
 * default settings.
 */
public enum Activation {
  /** No step. */
  NONE,
  /** {@code identity}: the same numbers. */
  IDENTITY,
  /** {@code step}: 1 where x > 0, else 0. */
  STEP,
  /** {@code sigmoid}: 1 / (1 + exp(-x)). */
  SIGMOID,
  /** {@code tanh}: the hyperbolic tangent. */
  TANH,
  /** {@code relu}: x where x > 0, else 0. */
  RELU,
  /** {@code leakyRelu}: x where x > 0, else x / 100. */
  LEAKY_RELU,
  /** {@code elu}: x where x > 0, else exp(x) - 1. */
  ELU,
  /** {@code gelu}: x times the share of a standard normal distribution below x. */
  GELU,
  /** {@code silu}: x / (1 + exp(-x)). */
  SILU,
  /** {@code softplus}: log(1 + exp(x)). */
  SOFTPLUS,
  /** {@code softmax}: exp(x) of each number, divided by the sum of all. */
  SOFTMAX,
  /** {@code logSoftmax}: the logarithm of that. */
  LOG_SOFTMAX
}
