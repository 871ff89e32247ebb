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
 * The network {@code Smooth}, 17648 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Smooth {
 *   input x: float[64]
 *   h = x -&gt; dense(96) -&gt; silu -&gt; dense(64) -&gt; tanh -&gt; dense(64) -&gt; elu
 *   output y = h -&gt; dense(16) -&gt; softmax
 *   train {
 *     loss = crossEntropy
 *   }
 * }
 * </pre>
 */
@Generated("network Smooth")
public final class SmoothNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<SmoothValues> scratch =
      ThreadLocal.withInitial(() -> new SmoothValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public SmoothNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public SmoothNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Smooth");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("0b404c68a2aa8e603b88c3676367bf45");
    spec.source("network Smooth {\n"
            + "  input x: float[64]\n"
            + "  h = x -> dense(96) -> silu -> dense(64) -> tanh -> dense(64) -> elu\n"
            + "  output y = h -> dense(16) -> softmax\n"
            + "  train {\n"
            + "    loss = crossEntropy\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 64);
    spec.output("y", 16);
    spec.tensor("h.dense1.weight", Initializer.xavierUniform(64, 96), true, 96, 64);
    spec.tensor("h.dense1.bias", Initializer.zeros(), true, 96);
    spec.tensor("h.dense2.weight", Initializer.xavierUniform(96, 64), true, 64, 96);
    spec.tensor("h.dense2.bias", Initializer.zeros(), true, 64);
    spec.tensor("h.dense3.weight", Initializer.xavierUniform(64, 64), true, 64, 64);
    spec.tensor("h.dense3.bias", Initializer.zeros(), true, 64);
    spec.tensor("y.weight", Initializer.xavierUniform(64, 16), true, 16, 64);
    spec.tensor("y.bias", Initializer.zeros(), true, 16);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("hDense1", "x -> dense(96)", 96);
    spec.work(6144L, "tiles", "h.dense1.weight", "h.dense1.bias");
    spec.layer("hSilu", "hDense1 -> silu", 96);
    spec.layer("hTanh", "hSilu -> dense(64) -> tanh", 64);
    spec.work(6144L, "tiles", "h.dense2.weight", "h.dense2.bias");
    spec.layer("h", "hTanh -> dense(64) -> elu", 64);
    spec.work(4096L, "tiles", "h.dense3.weight", "h.dense3.bias");
    spec.layer("yDense", "h -> dense(16)", 16);
    spec.work(1024L, "tiles", "y.weight", "y.bias");
    spec.layer("y", "yDense -> softmax", 16);
    spec.scratch(1664L, 3072L, 257216L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static SmoothNetwork load(Path file) throws IOException {
    return new SmoothNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code y} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x) {
    float[] y = new float[16];
    predict(x, y);
    return y;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] y) {
    Arguments.length("Smooth", "x", x.length, 64);
    Arguments.length("Smooth", "y", y.length, 16);
    SmoothForward.sample(this.state.weights(), this.scratch.get(), x, y);
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
  public SmoothPass newPass(int capacity) {
    return new SmoothPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, SmoothWeights weights) {
    static State of(Parameters parameters) {
      SmoothWeights weights = new SmoothWeights();
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
    private final SmoothNetwork network;

    private final SmoothValues values = new SmoothValues(1);

    private Predictor(SmoothNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] x) {
      predict(x, this.values.y[0]);
      return this.values.y[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] x, float[] y) {
      Arguments.length("Smooth", "x", x.length, 64);
      Arguments.length("Smooth", "y", y.length, 16);
      SmoothForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
