package com.example;

import dev.sinew.Generated;
import dev.sinew.Initializer;
import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.ModelFile;
import dev.sinew.internal.Winner;
import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDefaults;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The network {@code Xor}, 9 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Xor {
 *   input bits: float[2]
 *   hidden = bits -&gt; dense(2) -&gt; tanh
 *   output odd = hidden -&gt; dense(1) -&gt; sigmoid labels("no", "yes")
 *   train {
 *     loss = halfSquaredError
 *     optimizer = sgd(rate = 0.5)
 *     batch = 4
 *     epochs = 1000
 *   }
 * }
 * </pre>
 */
@Generated("network Xor")
public final class XorNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<XorValues> scratch = ThreadLocal.withInitial(() -> new XorValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public XorNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public XorNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Xor");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("f5a90772e8b05abab0353156339ebd3b");
    spec.source("network Xor {\n"
            + "  input bits: float[2]\n"
            + "  hidden = bits -> dense(2) -> tanh\n"
            + "  output odd = hidden -> dense(1) -> sigmoid labels(\"no\", \"yes\")\n"
            + "  train {\n"
            + "    loss = halfSquaredError\n"
            + "    optimizer = sgd(rate = 0.5)\n"
            + "    batch = 4\n"
            + "    epochs = 1000\n"
            + "  }\n"
            + "}\n");
    spec.input("bits", 2);
    spec.output("odd", 1);
    spec.labels("no", "yes");
    spec.tensor("hidden.weight", Initializer.xavierUniform(2, 2), true, 2, 2);
    spec.tensor("hidden.bias", Initializer.zeros(), true, 2);
    spec.tensor("odd.weight", Initializer.xavierUniform(2, 1), true, 1, 2);
    spec.tensor("odd.bias", Initializer.zeros(), true, 1);
    spec.training(new TrainingDefaults(4, 1000, 0L, Optimizer.sgd(0.5)));
    spec.layer("hidden", "bits -> dense(2) -> tanh", 2);
    spec.work(4L, "straight-line", "hidden.weight", "hidden.bias");
    spec.layer("odd", "hidden -> dense(1) -> sigmoid", 1);
    spec.work(2L, "straight-line", "odd.weight", "odd.bias");
    spec.scratch(20L, 36L, 108L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static XorNetwork load(Path file) throws IOException {
    return new XorNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code odd} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] bits) {
    float[] odd = new float[1];
    predict(bits, odd);
    return odd;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] bits, float[] odd) {
    Arguments.length("Xor", "bits", bits.length, 2);
    Arguments.length("Xor", "odd", odd.length, 1);
    XorForward.sample(this.state.weights(), this.scratch.get(), bits, odd);
  }

  /**
   * The label of {@code odd} for one sample.
   *
   * @throws ArithmeticException if a score is not a number, so that none wins
   */
  public String classify(float[] bits) {
    Arguments.length("Xor", "bits", bits.length, 2);
    XorValues values = this.scratch.get();
    XorForward.sample(this.state.weights(), values, bits, values.odd[0]);
    return SPEC.outputs().get(0).labels().get(Winner.of(values.odd[0], "odd"));
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
  public XorPass newPass(int capacity) {
    return new XorPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, XorWeights weights) {
    static State of(Parameters parameters) {
      XorWeights weights = new XorWeights();
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
    private final XorNetwork network;

    private final XorValues values = new XorValues(1);

    private Predictor(XorNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] bits) {
      predict(bits, this.values.odd[0]);
      return this.values.odd[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] bits, float[] odd) {
      Arguments.length("Xor", "bits", bits.length, 2);
      Arguments.length("Xor", "odd", odd.length, 1);
      XorForward.sample(this.network.state.weights(), this.values, bits, odd);
    }

    /**
     * The label of {@code odd} for one sample.
     *
     * @throws ArithmeticException if a score is not a number, so that none wins
     */
    public String classify(float[] bits) {
      Arguments.length("Xor", "bits", bits.length, 2);
      XorValues values = this.values;
      XorForward.sample(this.network.state.weights(), values, bits, values.odd[0]);
      return SPEC.outputs().get(0).labels().get(Winner.of(values.odd[0], "odd"));
    }
  }
}
