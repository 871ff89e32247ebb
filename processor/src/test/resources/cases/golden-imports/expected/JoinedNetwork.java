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
 * Uses what other files define.
 *
 * <p>The network {@code Joined}, 20 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * /** A layer beside a way around it. &#42;/
 * block residual(n) {
 *   input x
 *   output x + (x -&gt; dense(n) -&gt; soft)
 * }
 *
 * /** As tanh, but cheaper. &#42;/
 * activation soft(v) = v / (1 + abs(v))
 *
 * /** Uses what other files define. &#42;/
 * network Joined {
 *   input x: float[3]
 *   output y = x -&gt; residual(3) -&gt; dense(2) -&gt; soft
 * }
 * </pre>
 */
@Generated("network Joined")
public final class JoinedNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<JoinedValues> scratch =
      ThreadLocal.withInitial(() -> new JoinedValues(1, true));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public JoinedNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public JoinedNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Joined");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("8dcf826dfa1cffce1eef7184c6c28810");
    spec.source("/** A layer beside a way around it. */\n"
            + "block residual(n) {\n"
            + "  input x\n"
            + "  output x + (x -> dense(n) -> soft)\n"
            + "}\n"
            + "\n"
            + "/** As tanh, but cheaper. */\n"
            + "activation soft(v) = v / (1 + abs(v))\n"
            + "\n"
            + "/** Uses what other files define. */\n"
            + "network Joined {\n"
            + "  input x: float[3]\n"
            + "  output y = x -> residual(3) -> dense(2) -> soft\n"
            + "}\n");
    spec.input("x", 3);
    spec.output("y", 2);
    spec.tensor("y.residual.weight", Initializer.xavierUniform(3, 3), true, 3, 3);
    spec.tensor("y.residual.bias", Initializer.zeros(), true, 3);
    spec.tensor("y.dense.weight", Initializer.xavierUniform(3, 2), true, 2, 3);
    spec.tensor("y.dense.bias", Initializer.zeros(), true, 2);
    spec.layer("yResidualDense", "x -> dense(3)", 3);
    spec.work(9L, "straight-line", "y.residual.weight", "y.residual.bias");
    spec.layer("yResidualSoft", "yResidualDense -> soft", 3);
    spec.layer("yResidual", "x + yResidualSoft", 3);
    spec.layer("yDense", "yResidual -> dense(2)", 2);
    spec.work(6L, "straight-line", "y.dense.weight", "y.dense.bias");
    spec.layer("y", "yDense -> soft", 2);
    spec.scratch(52L, 116L, 240L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static JoinedNetwork load(Path file) throws IOException {
    return new JoinedNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code y} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x) {
    float[] y = new float[2];
    predict(x, y);
    return y;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] y) {
    Arguments.length("Joined", "x", x.length, 3);
    Arguments.length("Joined", "y", y.length, 2);
    JoinedForward.sample(this.state.weights(), this.scratch.get(), x, y);
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
  public JoinedPass newPass(int capacity) {
    return new JoinedPass(parameters(), capacity, false);
  }

  @Override
  protected JoinedPass newForwardPass(int capacity) {
    return new JoinedPass(parameters(), capacity, true);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, JoinedWeights weights) {
    static State of(Parameters parameters) {
      JoinedWeights weights = new JoinedWeights();
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
    private final JoinedNetwork network;

    private final JoinedValues values = new JoinedValues(1, true);

    private Predictor(JoinedNetwork network) {
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
      Arguments.length("Joined", "x", x.length, 3);
      Arguments.length("Joined", "y", y.length, 2);
      JoinedForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
