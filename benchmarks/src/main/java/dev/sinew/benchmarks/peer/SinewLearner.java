package dev.sinew.benchmarks.peer;

import dev.sinew.FloatPass;
import dev.sinew.train.FloatUpdater;
import dev.sinew.train.Optimizer;

/** A generated network that learns by the steps a trainer takes. */
final class SinewLearner<P extends FloatPass> implements Learner {
  private final SinewNetwork<P> network;
  private final Descent descent;
  private final FloatUpdater updater;
  private P pass;
  private int n;
  private double rateFactor = 1;

  private SinewLearner(SinewNetwork<P> network, Descent descent) {
    this.network = network;
    this.descent = descent;
    pass = network.pass().apply(1);
    updater = rule(descent).floats(pass.values().length);
  }

  static <P extends FloatPass> SinewLearner<P> of(SinewNetwork<P> network, Descent descent) {
    return new SinewLearner<>(network, descent);
  }

  private static Optimizer rule(Descent descent) {
    return switch (descent.rule()) {
      case SGD -> Optimizer.sgd(descent.rate());
      case ADAM -> Optimizer.adam(descent.rate());
    };
  }

  @Override
  public void load(float[][] inputs, float[][] targets) {
    n = inputs.length;
    reserve(n);
    for (int s = 0; s < n; s++) {
      System.arraycopy(inputs[s], 0, network.input().of(pass, s), 0, inputs[s].length);
      System.arraycopy(targets[s], 0, network.target().of(pass, s), 0, targets[s].length);
    }
  }

  private void reserve(int samples) {
    if (samples > pass.capacity()) {
      float[] values = pass.values();
      pass = network.pass().apply(samples);
      System.arraycopy(values, 0, pass.values(), 0, values.length);
      pass.refresh();
    }
  }

  @Override
  public void step() {
    pass.lossAndGradient(n);
    updater.nextStep();
    updater.update(pass.values(), pass.gradient(), 0, pass.values().length, rateFactor);
    pass.refresh();
  }

  @Override
  public void rate(double rate) {
    rateFactor = rate / descent.rate();
  }

  @Override
  public float[][] scores(float[][] samples) {
    float[][] scores = new float[samples.length][];
    reserve(samples.length);
    for (int s = 0; s < samples.length; s++) {
      System.arraycopy(samples[s], 0, network.input().of(pass, s), 0, samples[s].length);
    }
    pass.forward(samples.length);
    for (int s = 0; s < samples.length; s++) {
      scores[s] = network.output().of(pass, s).clone();
    }
    return scores;
  }

  @Override
  public float[] parameters() {
    return pass.values().clone();
  }
}
