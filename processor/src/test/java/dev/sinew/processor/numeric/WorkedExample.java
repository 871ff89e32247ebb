package dev.sinew.processor.numeric;

import dev.sinew.data.Dataset;

/** The back-propagation example with two inputs, two hidden units and two outputs. */
final class WorkedExample {
  static final String TEXT =
      """
      network Worked {
        precision double
        input  i: float[2]
        h      = i -> dense(2, weight = [[.15, .20], [.25, .30]], bias = [.35, .35],
                            frozen = bias) -> sigmoid
        output o = h -> dense(2, weight = [[.40, .45], [.50, .55]], bias = [.60, .60],
                              frozen = bias) -> sigmoid
        train { loss = halfSquaredError   optimizer = sgd(rate = 0.5)   batch = 1 }
      }
      """;

  static final Dataset SAMPLE =
      Dataset.of(new double[][] {{0.05, 0.10}}, new double[][] {{0.01, 0.99}});

  private WorkedExample() {}
}
