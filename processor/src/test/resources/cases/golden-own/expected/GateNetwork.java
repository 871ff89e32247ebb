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
 * The network {@code Gate}, 3 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Gate {
 *   input bits: float[2]
 *   output fires = bits -&gt; dense(1) -&gt; step
 *   train {
 *     optimizer = perceptron
 *   }
 * }
 * </pre>
 */
@Generated("network Gate")
public final class GateNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<GateValues> scratch = ThreadLocal.withInitial(() -> new GateValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public GateNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public GateNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Gate");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("3c884f1ca79d27cb1b9cd43ed7941489");
    spec.source("network Gate {\n"
            + "  input bits: float[2]\n"
            + "  output fires = bits -> dense(1) -> step\n"
            + "  train {\n"
            + "    optimizer = perceptron\n"
            + "  }\n"
            + "}\n");
    spec.input("bits", 2);
    spec.output("fires", 1);
    spec.tensor("fires.weight", Initializer.xavierUniform(2, 1), true, 1, 2);
    spec.tensor("fires.bias", Initializer.zeros(), true, 1);
    spec.training(new TrainingDefaults(1, 10, 0L, Optimizer.perceptron(1.0)));
    spec.layer("firesDense", "bits -> dense(1)", 1);
    spec.work(2L, "straight-line", "fires.weight", "fires.bias");
    spec.layer("fires", "firesDense -> step", 1);
    spec.scratch(16L, 24L, 36L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static GateNetwork load(Path file) throws IOException {
    return new GateNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code fires} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] bits) {
    float[] fires = new float[1];
    predict(bits, fires);
    return fires;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] bits, float[] fires) {
    Arguments.length("Gate", "bits", bits.length, 2);
    Arguments.length("Gate", "fires", fires.length, 1);
    GateForward.sample(this.state.weights(), this.scratch.get(), bits, fires);
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
  public GatePass newPass(int capacity) {
    return new GatePass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, GateWeights weights) {
    static State of(Parameters parameters) {
      GateWeights weights = new GateWeights();
      weights.refresh(parameters.floats());
      return new State(parameters, weights);
    }
  }

  /**
   * Predicts with scratch space of its own, so that no call allocates anything. It follows its
   * network: each call takes the parameters that are current when it begins. Belongs to one thread
   * at a time.
   */
  public static final class Predictor {
    private final GateNetwork network;

    private final GateValues values = new GateValues(1);

    private Predictor(GateNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] bits) {
      predict(bits, this.values.fires[0]);
      return this.values.fires[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] bits, float[] fires) {
      Arguments.length("Gate", "bits", bits.length, 2);
      Arguments.length("Gate", "fires", fires.length, 1);
      GateForward.sample(this.network.state.weights(), this.values, bits, fires);
    }
  }
}
