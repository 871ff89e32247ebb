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
 * The network {@code Smooth}, 16608 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Smooth {
 *   input x: float[64]
 *   h = x -&gt; dense(96) -&gt; silu -&gt; dense(64) -&gt; tanh
 *   output y = h -&gt; dense(64) -&gt; elu
 *   train {
 *     loss = halfSquaredError
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
    spec.fingerprint("59890f7a21dfd4fb5684e972e4449928");
    spec.source("network Smooth {\n"
            + "  input x: float[64]\n"
            + "  h = x -> dense(96) -> silu -> dense(64) -> tanh\n"
            + "  output y = h -> dense(64) -> elu\n"
            + "  train {\n"
            + "    loss = halfSquaredError\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 64);
    spec.output("y", 64);
    spec.tensor("h.dense1.weight", Initializer.xavierUniform(64, 96), true, 96, 64);
    spec.tensor("h.dense1.bias", Initializer.zeros(), true, 96);
    spec.tensor("h.dense2.weight", Initializer.xavierUniform(96, 64), true, 64, 96);
    spec.tensor("h.dense2.bias", Initializer.zeros(), true, 64);
    spec.tensor("y.weight", Initializer.xavierUniform(64, 64), true, 64, 64);
    spec.tensor("y.bias", Initializer.zeros(), true, 64);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("hDense1", "x -> dense(96)", 96);
    spec.work(6144L, "tiles", "h.dense1.weight", "h.dense1.bias");
    spec.layer("hSilu", "hDense1 -> silu", 96);
    spec.layer("h", "hSilu -> dense(64) -> tanh", 64);
    spec.work(6144L, "tiles", "h.dense2.weight", "h.dense2.bias");
    spec.layer("y", "h -> dense(64) -> elu", 64);
    spec.work(4096L, "tiles", "y.weight", "y.bias");
    spec.scratch(1536L, 3072L, 240640L);
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
    float[] y = new float[64];
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
    Arguments.length("Smooth", "y", y.length, 64);
    Arguments.distinct("Smooth", "x", x, "y", y);
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
      Arguments.length("Smooth", "y", y.length, 64);
      Arguments.distinct("Smooth", "x", x, "y", y);
      SmoothForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
