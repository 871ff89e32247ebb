package com.example;

import dev.sinew.Generated;
import dev.sinew.Initializer;
import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.ModelFile;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The network {@code Soft}, 15 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * /** As tanh, but cheaper. &#42;/
 * activation soft(v) = v / (1 + abs(v))
 *
 * network Soft {
 *   input x: float[4]
 *   output y = x -&gt; dense(3) -&gt; soft
 * }
 * </pre>
 */
@Generated("network Soft")
public final class SoftNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<SoftValues> scratch = ThreadLocal.withInitial(() -> new SoftValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public SoftNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public SoftNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Soft");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("0085a940d23a3b5f874b8ff15738f07c");
    spec.source("/** As tanh, but cheaper. */\n"
            + "activation soft(v) = v / (1 + abs(v))\n"
            + "\n"
            + "network Soft {\n"
            + "  input x: float[4]\n"
            + "  output y = x -> dense(3) -> soft\n"
            + "}\n");
    spec.input("x", 4);
    spec.output("y", 3);
    spec.tensor("y.weight", Initializer.xavierUniform(4, 3), true, 3, 4);
    spec.tensor("y.bias", Initializer.zeros(), true, 3);
    spec.layer("yDense", "x -> dense(3)", 3);
    spec.work(12L, "straight-line", "y.weight", "y.bias");
    spec.layer("y", "yDense -> soft", 3);
    spec.scratch(40L, 80L, 180L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static SoftNetwork load(Path file) throws IOException {
    return new SoftNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code y} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x) {
    float[] y = new float[3];
    predict(x, y);
    return y;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] y) {
    Arguments.length("Soft", "x", x.length, 4);
    Arguments.length("Soft", "y", y.length, 3);
    SoftForward.sample(this.state.weights(), this.scratch.get(), x, y);
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
  public SoftPass newPass(int capacity) {
    return new SoftPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, SoftWeights weights) {
    static State of(Parameters parameters) {
      SoftWeights weights = new SoftWeights();
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
    private final SoftNetwork network;

    private final SoftValues values = new SoftValues(1);

    private Predictor(SoftNetwork network) {
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
      Arguments.length("Soft", "x", x.length, 4);
      Arguments.length("Soft", "y", y.length, 3);
      SoftForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
