package dev.sinew.processor.graph;

import java.util.List;

/** What the numbers of a tensor are before any training. */
public sealed interface Start {

  /** All 0. */
  record Zeros() implements Start {}

  /** Uniform in ±sqrt(6 / (fanIn + fanOut)): Glorot and Bengio 2010. */
  record XavierUniform(int fanIn, int fanOut) implements Start {}

  /** Written out in the source, row-major. */
  record Values(List<Double> numbers) implements Start {
    public Values {
      numbers = List.copyOf(numbers);
    }
  }
}
