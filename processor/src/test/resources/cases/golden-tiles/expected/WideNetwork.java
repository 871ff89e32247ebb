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
 * The network {@code Wide}, 12384 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Wide {
 *   input x: float[64]
 *   h = x -&gt; dense(96) -&gt; relu
 *   output y = h -&gt; dense(64, bias = false)
 *   train {
 *     loss = halfSquaredError
 *   }
 * }
 * </pre>
 */
@Generated("network Wide")
public final class WideNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<WideValues> scratch = ThreadLocal.withInitial(() -> new WideValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public WideNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public WideNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Wide");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("c3404b48edecc3a5b341726ba5b24646");
    spec.source("network Wide {\n"
            + "  input x: float[64]\n"
            + "  h = x -> dense(96) -> relu\n"
            + "  output y = h -> dense(64, bias = false)\n"
            + "  train {\n"
            + "    loss = halfSquaredError\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 64);
    spec.output("y", 64);
    spec.tensor("h.weight", Initializer.xavierUniform(64, 96), true, 96, 64);
    spec.tensor("h.bias", Initializer.zeros(), true, 96);
    spec.tensor("y.weight", Initializer.xavierUniform(96, 64), true, 64, 96);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("h", "x -> dense(96) -> relu", 96);
    spec.work(6144L, "tiles", "h.weight", "h.bias");
    spec.layer("y", "h -> dense(64)", 64);
    spec.work(6144L, "tiles", "y.weight");
    spec.scratch(896L, 1792L, 173824L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static WideNetwork load(Path file) throws IOException {
    return new WideNetwork(ModelFile.read(file, SPEC));
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
    Arguments.length("Wide", "x", x.length, 64);
    Arguments.length("Wide", "y", y.length, 64);
    Arguments.distinct("Wide", "x", x, "y", y);
    WideForward.sample(this.state.weights(), this.scratch.get(), x, y);
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
  public WidePass newPass(int capacity) {
    return new WidePass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, WideWeights weights) {
    static State of(Parameters parameters) {
      WideWeights weights = new WideWeights();
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
    private final WideNetwork network;

    private final WideValues values = new WideValues(1);

    private Predictor(WideNetwork network) {
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
      Arguments.length("Wide", "x", x.length, 64);
      Arguments.length("Wide", "y", y.length, 64);
      Arguments.distinct("Wide", "x", x, "y", y);
      WideForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
