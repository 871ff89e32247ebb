package dev.sinew.benchmarks.peer;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.dataset.DataSet;
import org.nd4j.linalg.factory.Nd4j;

/** A network of Deeplearning4j that learns. */
final class Dl4jLearner implements Learner {
  private final MultiLayerNetwork network;
  private @Nullable DataSet batch;

  Dl4jLearner(MultiLayerNetwork network) {
    this.network = network;
  }

  @Override
  public void load(float[][] inputs, float[][] targets) {
    batch = new DataSet(Nd4j.create(inputs), Nd4j.create(targets));
  }

  @Override
  public void step() {
    network.fit(batch);
  }

  @Override
  public void rate(double rate) {
    network.setLearningRate(rate);
  }

  @Override
  public float[][] scores(float[][] samples) {
    return network.output(Nd4j.create(samples)).toFloatMatrix();
  }

  @Override
  public float[] parameters() {
    return Dl4jNetwork.parameters(network);
  }
}
