package dev.sinew.benchmarks.peer;

import java.util.List;

/** Forward through a model by plain loops, a sample at a time. */
final class PlainForward {
  private final List<Layer> layers;
  private final float[][] values;

  PlainForward(Model model) {
    layers = model.layers();
    values = new float[layers.size()][];
    for (int l = 0; l < values.length; l++) {
      values[l] = new float[layers.get(l).out()];
    }
  }

  /** The output of one sample, in an array that the next call overwrites. */
  float[] run(float[] sample) {
    float[] x = sample;
    for (int l = 0; l < values.length; l++) {
      Layer layer = layers.get(l);
      sums(layer, x, values[l]);
      apply(layer.function(), values[l]);
      x = values[l];
    }
    return x;
  }

  /** What layer {@code l} gave in the last run. */
  float[] value(int l) {
    return values[l];
  }

  private static void sums(Layer layer, float[] x, float[] y) {
    float[] w = layer.weight();
    int in = layer.in();
    for (int o = 0; o < y.length; o++) {
      float sum = layer.bias()[o];
      for (int i = 0; i < in; i++) {
        sum += w[o * in + i] * x[i];
      }
      y[o] = sum;
    }
  }

  private static void apply(Function function, float[] y) {
    switch (function) {
      case IDENTITY -> {}
      case RELU -> {
        for (int i = 0; i < y.length; i++) {
          y[i] = Math.max(y[i], 0);
        }
      }
      case SIGMOID -> {
        for (int i = 0; i < y.length; i++) {
          y[i] = (float) (1 / (1 + Math.exp(-y[i])));
        }
      }
      case SOFTMAX -> softmax(y);
    }
  }

  private static void softmax(float[] y) {
    float max = y[0];
    for (float each : y) {
      max = Math.max(max, each);
    }
    float sum = 0;
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) Math.exp(y[i] - max);
      sum += y[i];
    }
    for (int i = 0; i < y.length; i++) {
      y[i] /= sum;
    }
  }
}
