package com.example;

import dev.sinew.Generated;
import dev.sinew.Initializer;
import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.ModelFile;
import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDefaults;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The network {@code Weighted}, 45 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Weighted {
 *   input x: float[8]
 *   output kind = x -&gt; dense(3) -&gt; softmax
 *   output side = x -&gt; dense(2)
 *   train {
 *     loss = crossEntropy(kind, classWeights = [1, 2, 0.5]) + 2 * hinge(side)
 *   }
 * }
 * </pre>
 */
@Generated("network Weighted")
public final class WeightedNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<WeightedValues> scratch =
      ThreadLocal.withInitial(() -> new WeightedValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public WeightedNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public WeightedNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Weighted");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("00e8ed2aef76bb9894a5041b4e819b91");
    spec.source("network Weighted {\n"
            + "  input x: float[8]\n"
            + "  output kind = x -> dense(3) -> softmax\n"
            + "  output side = x -> dense(2)\n"
            + "  train {\n"
            + "    loss = crossEntropy(kind, classWeights = [1, 2, 0.5]) + 2 * hinge(side)\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 8);
    spec.output("kind", 3);
    spec.output("side", 2);
    spec.tensor("kind.weight", Initializer.xavierUniform(8, 3), true, 3, 8);
    spec.tensor("kind.bias", Initializer.zeros(), true, 3);
    spec.tensor("side.weight", Initializer.xavierUniform(8, 2), true, 2, 8);
    spec.tensor("side.bias", Initializer.zeros(), true, 2);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("kindDense", "x -> dense(3)", 3);
    spec.work(24L, "straight-line", "kind.weight", "kind.bias");
    spec.layer("kind", "kindDense -> softmax", 3);
    spec.layer("side", "x -> dense(2)", 2);
    spec.work(16L, "straight-line", "side.weight", "side.bias");
    spec.scratch(64L, 104L, 572L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static WeightedNetwork load(Path file) throws IOException {
    return new WeightedNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * All outputs for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public Outputs predict(float[] x) {
    float[] kind = new float[3];
    float[] side = new float[2];
    predict(x, kind, side);
    return new Outputs(kind, side);
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] kind, float[] side) {
    Arguments.length("Weighted", "x", x.length, 8);
    Arguments.length("Weighted", "kind", kind.length, 3);
    Arguments.length("Weighted", "side", side.length, 2);
    WeightedForward.sample(this.state.weights(), this.scratch.get(), x, kind, side);
  }

  /** Scratch space for the predictions of one thread. */
  public Predictor predictor() {
    return new Predictor(this);
  }

  @Override
  public Parameters parameters() {
    return state.parameters();
  }

  @Override
  public void use(Parameters parameters) {
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  @Override
  public WeightedPass newPass(int capacity) {
    return new WeightedPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, WeightedWeights weights) {
    static State of(Parameters parameters) {
      WeightedWeights weights = new WeightedWeights();
      weights.refresh(parameters.floats());
      return new State(parameters, weights);
    }
  }

  /** What the network gives for one sample. */
  public record Outputs(float[] kind, float[] side) {
  }

  /**
   * Predicts with scratch space of its own, so that no call allocates anything. It follows its
   * network: each call takes the parameters that are current when it begins. Belongs to one thread
   * at a time.
   */
  public static final class Predictor {
    private final WeightedNetwork network;

    private final WeightedValues values = new WeightedValues(1);

    private final Outputs outputs = new Outputs(this.values.kind[0], this.values.side[0]);

    private Predictor(WeightedNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public Outputs predict(float[] x) {
      predict(x, this.values.kind[0], this.values.side[0]);
      return this.outputs;
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] x, float[] kind, float[] side) {
      Arguments.length("Weighted", "x", x.length, 8);
      Arguments.length("Weighted", "kind", kind.length, 3);
      Arguments.length("Weighted", "side", side.length, 2);
      WeightedForward.sample(this.network.state.weights(), this.values, x, kind, side);
    }
  }
}
