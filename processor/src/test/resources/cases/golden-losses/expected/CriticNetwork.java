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
 * The network {@code Critic}, 99 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Critic {
 *   input state: float[8]
 *   trunk = state -&gt; dense(8) -&gt; tanh
 *   output move = trunk -&gt; dense(3) -&gt; softmax labels("left", "right", "up")
 *   train {
 *     input gain: float
 *     loss = crossEntropy(move, sampleWeight = gain) - 0.01 * entropy(move)
 *   }
 * }
 * </pre>
 */
@Generated("network Critic")
public final class CriticNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<CriticValues> scratch =
      ThreadLocal.withInitial(() -> new CriticValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public CriticNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public CriticNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Critic");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("6085802ca9f550bc80134aea4a277bb5");
    spec.source("network Critic {\n"
            + "  input state: float[8]\n"
            + "  trunk = state -> dense(8) -> tanh\n"
            + "  output move = trunk -> dense(3) -> softmax labels(\"left\", \"right\", \"up\")\n"
            + "  train {\n"
            + "    input gain: float\n"
            + "    loss = crossEntropy(move, sampleWeight = gain) - 0.01 * entropy(move)\n"
            + "  }\n"
            + "}\n");
    spec.input("state", 8);
    spec.output("move", 3);
    spec.labels("left", "right", "up");
    spec.trainInput("gain");
    spec.tensor("trunk.weight", Initializer.xavierUniform(8, 8), true, 8, 8);
    spec.tensor("trunk.bias", Initializer.zeros(), true, 8);
    spec.tensor("move.weight", Initializer.xavierUniform(8, 3), true, 3, 8);
    spec.tensor("move.bias", Initializer.zeros(), true, 3);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("trunk", "state -> dense(8) -> tanh", 8);
    spec.work(64L, "straight-line", "trunk.weight", "trunk.bias");
    spec.layer("moveDense", "trunk -> dense(3)", 3);
    spec.work(24L, "straight-line", "move.weight", "move.bias");
    spec.layer("move", "moveDense -> softmax", 3);
    spec.scratch(88L, 148L, 1188L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static CriticNetwork load(Path file) throws IOException {
    return new CriticNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code move} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] state) {
    float[] move = new float[3];
    predict(state, move);
    return move;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] state, float[] move) {
    Arguments.length("Critic", "state", state.length, 8);
    Arguments.length("Critic", "move", move.length, 3);
    CriticForward.sample(this.state.weights(), this.scratch.get(), state, move);
  }

  /**
   * The label of {@code move} for one sample.
   *
   * @throws ArithmeticException if a score is not a number, so that none wins
   */
  public String classify(float[] state) {
    Arguments.length("Critic", "state", state.length, 8);
    CriticValues values = this.scratch.get();
    CriticForward.sample(this.state.weights(), values, state, values.move[0]);
    return SPEC.outputs().get(0).labels().get(Winner.of(values.move[0], "move"));
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
  public CriticPass newPass(int capacity) {
    return new CriticPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, CriticWeights weights) {
    static State of(Parameters parameters) {
      CriticWeights weights = new CriticWeights();
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
    private final CriticNetwork network;

    private final CriticValues values = new CriticValues(1);

    private Predictor(CriticNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] state) {
      predict(state, this.values.move[0]);
      return this.values.move[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] state, float[] move) {
      Arguments.length("Critic", "state", state.length, 8);
      Arguments.length("Critic", "move", move.length, 3);
      CriticForward.sample(this.network.state.weights(), this.values, state, move);
    }

    /**
     * The label of {@code move} for one sample.
     *
     * @throws ArithmeticException if a score is not a number, so that none wins
     */
    public String classify(float[] state) {
      Arguments.length("Critic", "state", state.length, 8);
      CriticValues values = this.values;
      CriticForward.sample(this.network.state.weights(), values, state, values.move[0]);
      return SPEC.outputs().get(0).labels().get(Winner.of(values.move[0], "move"));
    }
  }
}
