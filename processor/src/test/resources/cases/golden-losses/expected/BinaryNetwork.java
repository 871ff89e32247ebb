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
 * The network {@code Binary}, 9 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Binary {
 *   input x: float[8]
 *   output yes = x -&gt; dense(1) -&gt; sigmoid
 *   train {
 *     loss = binaryCrossEntropy + 2 * huber(reduction = sum)
 *   }
 * }
 * </pre>
 */
@Generated("network Binary")
public final class BinaryNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<BinaryValues> scratch =
      ThreadLocal.withInitial(() -> new BinaryValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public BinaryNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public BinaryNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Binary");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("de7b4a0c0af36f2836f36c4e80c9e157");
    spec.source("network Binary {\n"
            + "  input x: float[8]\n"
            + "  output yes = x -> dense(1) -> sigmoid\n"
            + "  train {\n"
            + "    loss = binaryCrossEntropy + 2 * huber(reduction = sum)\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 8);
    spec.output("yes", 1);
    spec.tensor("yes.weight", Initializer.xavierUniform(8, 1), true, 1, 8);
    spec.tensor("yes.bias", Initializer.zeros(), true, 1);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("yesDense", "x -> dense(1)", 1);
    spec.work(8L, "straight-line", "yes.weight", "yes.bias");
    spec.layer("yes", "yesDense -> sigmoid", 1);
    spec.scratch(40L, 52L, 140L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static BinaryNetwork load(Path file) throws IOException {
    return new BinaryNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code yes} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x) {
    float[] yes = new float[1];
    predict(x, yes);
    return yes;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] yes) {
    Arguments.length("Binary", "x", x.length, 8);
    Arguments.length("Binary", "yes", yes.length, 1);
    BinaryForward.sample(this.state.weights(), this.scratch.get(), x, yes);
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
  public BinaryPass newPass(int capacity) {
    return new BinaryPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, BinaryWeights weights) {
    static State of(Parameters parameters) {
      BinaryWeights weights = new BinaryWeights();
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
    private final BinaryNetwork network;

    private final BinaryValues values = new BinaryValues(1);

    private Predictor(BinaryNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] x) {
      predict(x, this.values.yes[0]);
      return this.values.yes[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] x, float[] yes) {
      Arguments.length("Binary", "x", x.length, 8);
      Arguments.length("Binary", "yes", yes.length, 1);
      BinaryForward.sample(this.network.state.weights(), this.values, x, yes);
    }
  }
}
