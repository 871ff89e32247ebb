package dev.sinew.benchmarks.peer;

/** A dense layer: y = function(W x + b). */
final class Layer {
  private final int in;
  private final float[] weight;
  private final float[] bias;
  private final Function function;

  /**
   * Keeps the arrays themselves.
   *
   * @param weight {@code [out, in]}, row by row
   * @param bias {@code [out]}
   */
  Layer(int in, float[] weight, float[] bias, Function function) {
    this.in = in;
    this.weight = weight;
    this.bias = bias;
    this.function = function;
  }

  int in() {
    return in;
  }

  int out() {
    return bias.length;
  }

  float[] weight() {
    return weight;
  }

  float[] bias() {
    return bias;
  }

  Function function() {
    return function;
  }
}
