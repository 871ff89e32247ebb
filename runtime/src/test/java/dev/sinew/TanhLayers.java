package dev.sinew;

/**
 * softmax(w2 tanh(w1 x + b1) + b2) with the cross-entropy, 2 to 4 to 3, as the reference has it.
 */
final class TanhLayers implements Formula {
  private static final int IN = 2;
  private static final int HIDDEN = 4;
  private static final int OUT = 3;
  private static final int B1 = HIDDEN * IN;
  private static final int W2 = B1 + HIDDEN;
  private static final int B2 = W2 + OUT * HIDDEN;

  private final double[] hidden = new double[HIDDEN];

  @Override
  public void outputs(double[] p, double[] x, double[] out) {
    for (int h = 0; h < HIDDEN; h++) {
      hidden[h] = Math.tanh(p[h * IN] * x[0] + p[h * IN + 1] * x[1] + p[B1 + h]);
    }
    double sum = 0;
    for (int o = 0; o < OUT; o++) {
      double logit = p[B2 + o];
      for (int h = 0; h < HIDDEN; h++) {
        logit += p[W2 + o * HIDDEN + h] * hidden[h];
      }
      out[o] = Math.exp(logit);
      sum += out[o];
    }
    for (int o = 0; o < OUT; o++) {
      out[o] /= sum;
    }
  }

  @Override
  public double loss(double[] p, double[] x, double[] out, double[] target, double[] gradient) {
    double loss = 0;
    double[] back = new double[HIDDEN];
    outputs(p, x, out);
    for (int o = 0; o < OUT; o++) {
      loss -= target[o] * Math.log(out[o]);
      double delta = out[o] - target[o];
      for (int h = 0; h < HIDDEN && gradient.length > 0; h++) {
        gradient[W2 + o * HIDDEN + h] += delta * hidden[h];
        back[h] += delta * p[W2 + o * HIDDEN + h];
      }
      if (gradient.length > 0) {
        gradient[B2 + o] += delta;
      }
    }
    for (int h = 0; h < HIDDEN && gradient.length > 0; h++) {
      double delta = back[h] * (1 - hidden[h] * hidden[h]);
      gradient[h * IN] += delta * x[0];
      gradient[h * IN + 1] += delta * x[1];
      gradient[B1 + h] += delta;
    }
    return loss;
  }
}
