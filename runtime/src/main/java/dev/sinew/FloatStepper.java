package dev.sinew;

import dev.sinew.internal.Team;
import dev.sinew.train.FloatUpdater;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Steps of a pass in floats. */
final class FloatStepper implements Stepper {
  /** How many parameters a thread must have to update: some microseconds. */
  private static final int LEAST = 1 << 15;

  private final FloatPass pass;
  private final FloatUpdater updater;
  private final Clipping clipping;
  private final TrainedRange[] ranges;
  private final Optional<GradientSum> sum;
  private final Team.Work update = this::update;
  private double factor;

  /** With {@code batches} above 1 gradients are collected before a step. */
  FloatStepper(FloatPass pass, FloatUpdater updater, Clipping clipping, int batches) {
    this.pass = pass;
    this.updater = updater;
    this.clipping = clipping;
    ranges = TrainedRange.of(pass.spec());
    sum = batches > 1 ? Optional.of(new GradientSum(pass, pass.values().length)) : Optional.empty();
  }

  @Override
  public void collect(int n) {
    if (sum.isPresent()) {
      if (pass.addsUpLoss() && !sum.get().isEmpty()) {
        pass.addPenaltyGradient(-1);
      }
      sum.get().add(pass.gradient(), n);
    }
  }

  @Override
  public void step(double rateFactor) {
    float[] gradient = pass.gradient();
    if (sum.isPresent()) {
      sum.get().moveTo(gradient);
    }
    clipping.clip(gradient, ranges);
    updater.nextStep();
    factor = rateFactor;
    int shares = Math.max(1, gradient.length / LEAST);
    pass.team().share(update, Math.min(pass.team().size(), shares));
    pass.refresh();
  }

  /** Updates a share of each range. */
  private void update(int share, int shares) {
    for (TrainedRange range : ranges) {
      long length = (long) range.to() - range.from();
      int from = range.from() + (int) (length * share / shares);
      int to = range.from() + (int) (length * (share + 1) / shares);
      updater.update(pass.values(), pass.gradient(), from, to, range.rateFactor() * factor);
    }
  }

  @Override
  public int steps() {
    return updater.steps();
  }

  @Override
  public Map<String, double[]> state() {
    Map<String, double[]> copies = new LinkedHashMap<>();
    updater.state().forEach((name, array) -> copies.put(name, ParameterRules.widened(array)));
    return copies;
  }

  @Override
  public void restore(int steps, Map<String, double[]> state) {
    updater.restore(steps);
    updater
        .state()
        .forEach((name, array) -> narrow(Objects.requireNonNull(state.get(name)), array));
  }

  private static void narrow(double[] from, float[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] = (float) from[i];
    }
  }
}
