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
 * How far two things are apart.
 *
 * <p>The network {@code Pair}, 15 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * /** How far two things are apart. &#42;/
 * network Pair {
 *   /** What is known of both, 0 to 1. &#42;/
 *   input x: float[4]
 *   /** Three distances. &#42;/
 *   output d = x -&gt; dense(3)
 *   /** Near pairs (s = 1) are drawn together, the others apart by m. &#42;/
 *   loss contrast(d, s, m = 1) = s * d * d + (1 - s) * square(max(0, m - d))
 *   loss pinball(y, t, q = 0.5) = y &lt; t ? q * (t - y) : (1 - q) * (y - t)
 *   train {
 *     loss = contrast + 0.5 * pinball(q = 0.9, reduction = sum)
 *   }
 * }
 * </pre>
 */
@Generated("network Pair")
public final class PairNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public PairNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public PairNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Pair");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("6999c82bb1923106f3b7492f9f862121");
    spec.source("/** How far two things are apart. */\n"
            + "network Pair {\n"
            + "  /** What is known of both, 0 to 1. */\n"
            + "  input x: float[4]\n"
            + "  /** Three distances. */\n"
            + "  output d = x -> dense(3)\n"
            + "  /** Near pairs (s = 1) are drawn together, the others apart by m. */\n"
            + "  loss contrast(d, s, m = 1) = s * d * d + (1 - s) * square(max(0, m - d))\n"
            + "  loss pinball(y, t, q = 0.5) = y < t ? q * (t - y) : (1 - q) * (y - t)\n"
            + "  train {\n"
            + "    loss = contrast + 0.5 * pinball(q = 0.9, reduction = sum)\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 4);
    spec.output("d", 3);
    spec.tensor("d.weight", Initializer.xavierUniform(4, 3), true, 3, 4);
    spec.tensor("d.bias", Initializer.zeros(), true, 3);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("d", "x -> dense(3)", 3);
    spec.work(12L, "straight-line", "d.weight", "d.bias");
    spec.scratch(28L, 52L, 212L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static PairNetwork load(Path file) throws IOException {
    return new PairNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code d} for one sample.
   *
   * @param x What is known of both, 0 to 1.
   * @return Three distances.
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x) {
    float[] d = new float[3];
    predict(x, d);
    return d;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @param x What is known of both, 0 to 1.
   * @param d Three distances.
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] d) {
    Arguments.length("Pair", "x", x.length, 4);
    Arguments.length("Pair", "d", d.length, 3);
    PairForward.sample(this.state.weights(), x, d);
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
  public PairPass newPass(int capacity) {
    return new PairPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, PairWeights weights) {
    static State of(Parameters parameters) {
      PairWeights weights = new PairWeights();
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
    private final PairNetwork network;

    private final PairValues values = new PairValues(1);

    private Predictor(PairNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @param x What is known of both, 0 to 1.
     * @return Three distances.
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] x) {
      predict(x, this.values.d[0]);
      return this.values.d[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @param x What is known of both, 0 to 1.
     * @param d Three distances.
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] x, float[] d) {
      Arguments.length("Pair", "x", x.length, 4);
      Arguments.length("Pair", "d", d.length, 3);
      PairForward.sample(this.network.state.weights(), x, d);
    }
  }
}
