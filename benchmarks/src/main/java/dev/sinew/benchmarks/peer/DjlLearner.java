package dev.sinew.benchmarks.peer;

import ai.djl.Device;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.L2Loss;
import ai.djl.training.loss.SoftmaxCrossEntropyLoss;
import ai.djl.training.optimizer.Adam;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;

/** A trainer of DJL. */
final class DjlLearner implements Learner {
  private final Model model;
  private final ai.djl.Model djlModel;
  private final Trainer trainer;
  private final ai.djl.training.loss.Loss loss;
  private float rate;
  private NDManager batch;
  private NDList inputs = new NDList();
  private NDList targets = new NDList();

  DjlLearner(Model model, Descent descent) {
    this.model = model;
    rate = (float) descent.rate();
    djlModel = ai.djl.Model.newInstance(model.name(), Device.cpu(), Djl.ENGINE);
    djlModel.setBlock(DjlBlocks.logits(model));
    loss =
        switch (model.loss()) {
          case HALF_SQUARED_ERROR -> new L2Loss("loss", model.out() / 2f);
          case CROSS_ENTROPY -> new SoftmaxCrossEntropyLoss("loss", 1, -1, false, true);
        };
    trainer = djlModel.newTrainer(new DefaultTrainingConfig(loss).optOptimizer(rule(descent)));
    trainer.initialize(new Shape(1, model.in()));
    batch = trainer.getManager().newSubManager();
  }

  private Optimizer rule(Descent descent) {
    Tracker tracker = updates -> rate;
    return switch (descent.rule()) {
      case SGD -> Optimizer.sgd().setLearningRateTracker(tracker).build();
      case ADAM -> Adam.builder().optLearningRateTracker(tracker).build();
    };
  }

  @Override
  public void load(float[][] inputs, float[][] targets) {
    batch.close();
    batch = trainer.getManager().newSubManager();
    this.inputs = new NDList(create(batch, inputs));
    this.targets = new NDList(create(batch, targets));
  }

  private static NDArray create(NDManager manager, float[][] rows) {
    return manager.create(Flat.of(rows), new Shape(rows.length, rows[0].length));
  }

  @Override
  public void step() {
    try (NDManager one = batch.newSubManager();
        GradientCollector gradients = trainer.newGradientCollector()) {
      NDList outputs = trainer.forward(inputs);
      outputs.attach(one);
      NDArray value = loss.evaluate(targets, outputs);
      value.attach(one);
      gradients.backward(value);
    }
    trainer.step();
  }

  @Override
  public void rate(double rate) {
    this.rate = (float) rate;
  }

  @Override
  public float[][] scores(float[][] samples) {
    try (NDManager one = batch.newSubManager()) {
      NDList outputs = trainer.evaluate(new NDList(create(one, samples)));
      outputs.attach(one);
      float[] flat = outputs.singletonOrThrow().toFloatArray();
      float[][] scores = new float[samples.length][model.out()];
      for (int s = 0; s < scores.length; s++) {
        System.arraycopy(flat, s * model.out(), scores[s], 0, model.out());
      }
      return scores;
    }
  }

  @Override
  public float[] parameters() {
    return Flat.of(
        djlModel.getBlock().getParameters().values().stream()
            .map(parameter -> parameter.getArray().toFloatArray())
            .toList());
  }

  @Override
  public void close() {
    batch.close();
    trainer.close();
    djlModel.close();
  }
}
