package dev.sinew.benchmarks.peer;

import dev.sinew.Network;
import java.util.Optional;

/** Our own generated networks. They have their weights from a seed, and other peers from them. */
public final class Sinew implements Peer {
  /** Of ours. */
  public static final String NAME = "Sinew";

  @Override
  public String name() {
    return NAME;
  }

  /** A network as every library knows it, by the sizes of its layers. */
  public static Model model(String network) {
    return SinewNetworks.named(network).model();
  }

  /** The generated network itself, with the same weights. */
  public static Network network(String network) {
    return SinewNetworks.named(network).network();
  }

  @Override
  public Call prediction(Model model, float[][] samples) {
    SinewNetwork<?> network = SinewNetworks.named(model.name());
    return samples.length == 1 ? one(network, samples[0], model.out()) : network.batch(samples);
  }

  private static Call one(SinewNetwork<?> network, float[] sample, int out) {
    float[] result = new float[out];
    return new Call() {
      @Override
      public void run() {
        network.predictor().accept(sample, result);
      }

      @Override
      public float[] result() {
        return result.clone();
      }
    };
  }

  /** The forward pass of a batch alone, on samples that lie in it already. */
  public Call forward(Model model, float[][] samples) {
    return SinewNetworks.named(model.name()).forward(samples);
  }

  @Override
  public Optional<Learner> learner(Model model, Descent descent) {
    return Optional.of(SinewLearner.of(SinewNetworks.named(model.name()), descent));
  }
}
