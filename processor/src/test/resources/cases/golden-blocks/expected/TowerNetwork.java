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
 * The network {@code Tower}, 419 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * /** A way around two layers. &#42;/
 * block residual(n) {
 *   input x
 *   output x + (x -&gt; dense(n) -&gt; swish -&gt; dense(n))
 * }
 *
 * activation swish(x) = x * sigmoid(x)
 *
 * network Tower(width = 8, depth = 2) {
 *   input x: float[5]
 *   block wide = dense(width) -&gt; tanh
 *   block moments(n) {
 *     input x
 *     input scale
 *     /** What both are made of. &#42;/
 *     half = x -&gt; dense(n) -&gt; tanh
 *     output mean = half -&gt; dense(n)
 *     output dev = (half -&gt; dense(n) -&gt; softplus) * scale
 *     output unasked = half -&gt; dense(100)
 *   }
 *   seen = x -&gt; wide -&gt; repeat(depth, residual(width)) -&gt; dense(4)
 *   e = seen -&gt; moments(3, scale = x -&gt; mean)
 *   output y = (e.mean + e.dev) -&gt; dense(2) -&gt; softmax labels("no", "yes")
 *   train {
 *     loss = crossEntropy
 *     optimizer = sgd(rate = 0.1)
 *   }
 * }
 * </pre>
 */
@Generated("network Tower")
public final class TowerNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<TowerValues> scratch = ThreadLocal.withInitial(() -> new TowerValues(1,
      true));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public TowerNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public TowerNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Tower");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("61defb6f81e90ed06dcf34c21b8158f7");
    spec.source("/** A way around two layers. */\n"
            + "block residual(n) {\n"
            + "  input x\n"
            + "  output x + (x -> dense(n) -> swish -> dense(n))\n"
            + "}\n"
            + "\n"
            + "activation swish(x) = x * sigmoid(x)\n"
            + "\n"
            + "network Tower(width = 8, depth = 2) {\n"
            + "  input x: float[5]\n"
            + "  block wide = dense(width) -> tanh\n"
            + "  block moments(n) {\n"
            + "    input x\n"
            + "    input scale\n"
            + "    /** What both are made of. */\n"
            + "    half = x -> dense(n) -> tanh\n"
            + "    output mean = half -> dense(n)\n"
            + "    output dev = (half -> dense(n) -> softplus) * scale\n"
            + "    output unasked = half -> dense(100)\n"
            + "  }\n"
            + "  seen = x -> wide -> repeat(depth, residual(width)) -> dense(4)\n"
            + "  e = seen -> moments(3, scale = x -> mean)\n"
            + "  output y = (e.mean + e.dev) -> dense(2) -> softmax labels(\"no\", \"yes\")\n"
            + "  train {\n"
            + "    loss = crossEntropy\n"
            + "    optimizer = sgd(rate = 0.1)\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 5);
    spec.output("y", 2);
    spec.labels("no", "yes");
    spec.tensor("seen.wide.weight", Initializer.xavierUniform(5, 8), true, 8, 5);
    spec.tensor("seen.wide.bias", Initializer.zeros(), true, 8);
    spec.tensor("seen.residual.0.dense1.weight", Initializer.xavierUniform(8, 8), true, 8, 8);
    spec.tensor("seen.residual.0.dense1.bias", Initializer.zeros(), true, 8);
    spec.tensor("seen.residual.0.dense2.weight", Initializer.xavierUniform(8, 8), true, 8, 8);
    spec.tensor("seen.residual.0.dense2.bias", Initializer.zeros(), true, 8);
    spec.tensor("seen.residual.1.dense1.weight", Initializer.xavierUniform(8, 8), true, 8, 8);
    spec.tensor("seen.residual.1.dense1.bias", Initializer.zeros(), true, 8);
    spec.tensor("seen.residual.1.dense2.weight", Initializer.xavierUniform(8, 8), true, 8, 8);
    spec.tensor("seen.residual.1.dense2.bias", Initializer.zeros(), true, 8);
    spec.tensor("seen.dense.weight", Initializer.xavierUniform(8, 4), true, 4, 8);
    spec.tensor("seen.dense.bias", Initializer.zeros(), true, 4);
    spec.tensor("e.moments.half.weight", Initializer.xavierUniform(4, 3), true, 3, 4);
    spec.tensor("e.moments.half.bias", Initializer.zeros(), true, 3);
    spec.tensor("e.moments.mean.weight", Initializer.xavierUniform(3, 3), true, 3, 3);
    spec.tensor("e.moments.mean.bias", Initializer.zeros(), true, 3);
    spec.tensor("e.moments.dev.weight", Initializer.xavierUniform(3, 3), true, 3, 3);
    spec.tensor("e.moments.dev.bias", Initializer.zeros(), true, 3);
    spec.tensor("y.weight", Initializer.xavierUniform(3, 2), true, 2, 3);
    spec.tensor("y.bias", Initializer.zeros(), true, 2);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.sgd(0.1)));
    spec.layer("seenWide", "x -> dense(8) -> tanh", 8);
    spec.work(40L, "straight-line", "seen.wide.weight", "seen.wide.bias");
    spec.layer("seenResidual0Dense1", "seenWide -> dense(8)", 8);
    spec.work(64L, "straight-line", "seen.residual.0.dense1.weight", "seen.residual.0.dense1.bias");
    spec.layer("seenResidual0Swish", "seenResidual0Dense1 -> swish", 8);
    spec.layer("seenResidual0Dense2", "seenResidual0Swish -> dense(8)", 8);
    spec.work(64L, "straight-line", "seen.residual.0.dense2.weight", "seen.residual.0.dense2.bias");
    spec.layer("seenResidual0", "seenWide + seenResidual0Dense2", 8);
    spec.layer("seenResidual1Dense1", "seenResidual0 -> dense(8)", 8);
    spec.work(64L, "straight-line", "seen.residual.1.dense1.weight", "seen.residual.1.dense1.bias");
    spec.layer("seenResidual1Swish", "seenResidual1Dense1 -> swish", 8);
    spec.layer("seenResidual1Dense2", "seenResidual1Swish -> dense(8)", 8);
    spec.work(64L, "straight-line", "seen.residual.1.dense2.weight", "seen.residual.1.dense2.bias");
    spec.layer("seenResidual1", "seenResidual0 + seenResidual1Dense2", 8);
    spec.layer("seen", "seenResidual1 -> dense(4)", 4);
    spec.work(32L, "straight-line", "seen.dense.weight", "seen.dense.bias");
    spec.layer("eMean", "x -> mean");
    spec.layer("eMomentsHalf", "seen -> dense(3) -> tanh", 3);
    spec.work(12L, "straight-line", "e.moments.half.weight", "e.moments.half.bias");
    spec.layer("eMomentsMean", "eMomentsHalf -> dense(3)", 3);
    spec.work(9L, "straight-line", "e.moments.mean.weight", "e.moments.mean.bias");
    spec.layer("eMomentsDevDense", "eMomentsHalf -> dense(3)", 3);
    spec.work(9L, "straight-line", "e.moments.dev.weight", "e.moments.dev.bias");
    spec.layer("eMomentsDevSoftplus", "eMomentsDevDense -> softplus", 3);
    spec.layer("eMomentsDev", "eMomentsDevSoftplus * eMean", 3);
    spec.layer("ySum", "eMomentsMean + eMomentsDev", 3);
    spec.layer("yDense", "ySum -> dense(2)", 2);
    spec.work(6L, "straight-line", "y.weight", "y.bias");
    spec.layer("y", "yDense -> softmax", 2);
    spec.scratch(188L, 580L, 5028L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static TowerNetwork load(Path file) throws IOException {
    return new TowerNetwork(ModelFile.read(file, SPEC));
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
    Arguments.length("Tower", "x", x.length, 5);
    Arguments.length("Tower", "y", y.length, 2);
    TowerForward.sample(this.state.weights(), this.scratch.get(), x, y);
  }

  /**
   * The label of {@code y} for one sample.
   *
   * @throws ArithmeticException if a score is not a number, so that none wins
   */
  public String classify(float[] x) {
    Arguments.length("Tower", "x", x.length, 5);
    TowerValues values = this.scratch.get();
    TowerForward.sample(this.state.weights(), values, x, values.y[0]);
    return SPEC.outputs().get(0).labels().get(Winner.of(values.y[0], "y"));
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
  public TowerPass newPass(int capacity) {
    return new TowerPass(parameters(), capacity, false);
  }

  @Override
  protected TowerPass newForwardPass(int capacity) {
    return new TowerPass(parameters(), capacity, true);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, TowerWeights weights) {
    static State of(Parameters parameters) {
      TowerWeights weights = new TowerWeights();
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
    private final TowerNetwork network;

    private final TowerValues values = new TowerValues(1, true);

    private Predictor(TowerNetwork network) {
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
      Arguments.length("Tower", "x", x.length, 5);
      Arguments.length("Tower", "y", y.length, 2);
      TowerForward.sample(this.network.state.weights(), this.values, x, y);
    }

    /**
     * The label of {@code y} for one sample.
     *
     * @throws ArithmeticException if a score is not a number, so that none wins
     */
    public String classify(float[] x) {
      Arguments.length("Tower", "x", x.length, 5);
      TowerValues values = this.values;
      TowerForward.sample(this.network.state.weights(), values, x, values.y[0]);
      return SPEC.outputs().get(0).labels().get(Winner.of(values.y[0], "y"));
    }
  }
}
