package dev.sinew.benchmarks.peer;

import java.util.Optional;

/** The loops that one writes by hand, and what others are compared with before they are timed. */
final class PlainLoop implements Peer {
  @Override
  public String name() {
    return "plain loop";
  }

  @Override
  public Call prediction(Model model, float[][] samples) {
    PlainForward forward = new PlainForward(model);
    float[] result = new float[samples.length * model.out()];
    return new Call() {
      @Override
      public void run() {
        for (int s = 0; s < samples.length; s++) {
          System.arraycopy(forward.run(samples[s]), 0, result, s * model.out(), model.out());
        }
      }

      @Override
      public float[] result() {
        return result.clone();
      }
    };
  }

  @Override
  public Optional<Learner> learner(Model model, Descent descent) {
    return descent.rule() == Descent.Rule.SGD
        ? Optional.of(new PlainLearner(model, (float) descent.rate()))
        : Optional.empty();
  }
}
