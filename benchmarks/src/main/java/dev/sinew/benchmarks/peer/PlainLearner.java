package dev.sinew.benchmarks.peer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Back-propagation by plain loops, a sample at a time, and descent by the mean gradient. */
final class PlainLearner implements Learner {
  private final List<Layer> layers;
  private final PlainForward forward;
  private final float[][] delta;
  private final float[][] weightGradient;
  private final float[][] biasGradient;
  private float rate;
  private float[][] inputs = {};
  private float[][] targets = {};

  PlainLearner(Model model, float rate) {
    layers = model.layers().stream().map(PlainLearner::copy).toList();
    forward = new PlainForward(new Model(model.name(), layers, model.loss()));
    this.rate = rate;
    delta = new float[layers.size()][];
    weightGradient = new float[layers.size()][];
    biasGradient = new float[layers.size()][];
    for (int l = 0; l < layers.size(); l++) {
      delta[l] = new float[layers.get(l).out()];
      weightGradient[l] = new float[layers.get(l).weight().length];
      biasGradient[l] = new float[layers.get(l).out()];
    }
  }

  private static Layer copy(Layer layer) {
    float[] weight = layer.weight().clone();
    return new Layer(layer.in(), weight, layer.bias().clone(), layer.function());
  }

  @Override
  public void load(float[][] inputs, float[][] targets) {
    this.inputs = inputs;
    this.targets = targets;
  }

  @Override
  public void step() {
    for (int l = 0; l < layers.size(); l++) {
      Arrays.fill(weightGradient[l], 0);
      Arrays.fill(biasGradient[l], 0);
    }
    for (int s = 0; s < inputs.length; s++) {
      back(inputs[s], targets[s]);
    }
    float factor = rate / inputs.length;
    for (int l = 0; l < layers.size(); l++) {
      move(layers.get(l).weight(), weightGradient[l], factor);
      move(layers.get(l).bias(), biasGradient[l], factor);
    }
  }

  private static void move(float[] values, float[] gradient, float factor) {
    for (int i = 0; i < values.length; i++) {
      values[i] -= factor * gradient[i];
    }
  }

  private void back(float[] input, float[] target) {
    float[] output = forward.run(input);
    int last = layers.size() - 1;
    boolean squared = layers.get(last).function() == Function.SIGMOID;
    for (int o = 0; o < output.length; o++) {
      float error = output[o] - target[o];
      delta[last][o] = squared ? error * output[o] * (1 - output[o]) : error;
    }
    for (int l = last; l >= 0; l--) {
      float[] x = l == 0 ? input : forward.value(l - 1);
      add(l, x);
      if (l > 0) {
        passOn(l, x);
      }
    }
  }

  /** The gradients of layer {@code l}, whose input is {@code x}. */
  private void add(int l, float[] x) {
    float[] gradient = weightGradient[l];
    for (int o = 0; o < delta[l].length; o++) {
      float d = delta[l][o];
      biasGradient[l][o] += d;
      for (int i = 0; i < x.length; i++) {
        gradient[o * x.length + i] += d * x[i];
      }
    }
  }

  /** From the error of layer {@code l} to that of the one before, which gave {@code y}. */
  private void passOn(int l, float[] y) {
    float[] w = layers.get(l).weight();
    float[] before = delta[l - 1];
    Arrays.fill(before, 0);
    for (int o = 0; o < delta[l].length; o++) {
      for (int i = 0; i < y.length; i++) {
        before[i] += delta[l][o] * w[o * y.length + i];
      }
    }
    boolean relu = layers.get(l - 1).function() == Function.RELU;
    for (int i = 0; i < y.length; i++) {
      before[i] *= relu ? (y[i] > 0 ? 1 : 0) : y[i] * (1 - y[i]);
    }
  }

  @Override
  public void rate(double rate) {
    this.rate = (float) rate;
  }

  @Override
  public float[][] scores(float[][] samples) {
    float[][] scores = new float[samples.length][];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = forward.run(samples[s]).clone();
    }
    return scores;
  }

  @Override
  public float[] parameters() {
    List<float[]> tensors = new ArrayList<>();
    layers.forEach(layer -> tensors.addAll(List.of(layer.weight(), layer.bias())));
    return Flat.of(tensors);
  }
}
