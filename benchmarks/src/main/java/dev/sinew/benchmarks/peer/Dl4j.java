package dev.sinew.benchmarks.peer;

import java.util.Optional;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.factory.Nd4j;

/** Deeplearning4j. Its threads are set for the whole process, by environment variables. */
final class Dl4j implements Peer {
  @Override
  public String name() {
    return "DL4J";
  }

  @Override
  public Call prediction(Model model, float[][] samples) {
    MultiLayerNetwork network = Dl4jNetwork.of(model, new Descent(Descent.Rule.SGD, 0.1));
    return new Call() {
      private float[][] result = {};

      @Override
      public void run() {
        result = network.output(Nd4j.create(samples)).toFloatMatrix();
      }

      @Override
      public float[] result() {
        return Flat.of(result);
      }
    };
  }

  @Override
  public Optional<Learner> learner(Model model, Descent descent) {
    return Optional.of(new Dl4jLearner(Dl4jNetwork.of(model, descent)));
  }
}
