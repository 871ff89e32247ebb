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
 * The network {@code TwoEnds}, 274 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network TwoEnds {
 *   input left: float[12]
 *   input right: float[12] scale(0.5)
 *   both = ((left -&gt; dense(9)) + (right -&gt; dense(9))) -&gt; tanh
 *   output kind = both -&gt; dense(3) -&gt; softmax labels("low", "middle", "high")
 *   output size = both -&gt; dense(1, frozen = all)
 *   train {
 *     loss = crossEntropy(kind)
 *     optimizer = sgd
 *   }
 * }
 * </pre>
 */
@Generated("network TwoEnds")
public final class TwoEndsNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<TwoEndsValues> scratch =
      ThreadLocal.withInitial(() -> new TwoEndsValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public TwoEndsNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public TwoEndsNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("TwoEnds");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("fd07fe0955818547d22389feeb818294");
    spec.source("network TwoEnds {\n"
            + "  input left: float[12]\n"
            + "  input right: float[12] scale(0.5)\n"
            + "  both = ((left -> dense(9)) + (right -> dense(9))) -> tanh\n"
            + "  output kind = both -> dense(3) -> softmax labels(\"low\", \"middle\", \"high\")\n"
            + "  output size = both -> dense(1, frozen = all)\n"
            + "  train {\n"
            + "    loss = crossEntropy(kind)\n"
            + "    optimizer = sgd\n"
            + "  }\n"
            + "}\n");
    spec.input("left", 12);
    spec.input("right", 12);
    spec.output("kind", 3);
    spec.labels("low", "middle", "high");
    spec.output("size", 1);
    spec.tensor("both.dense1.weight", Initializer.xavierUniform(12, 9), true, 9, 12);
    spec.tensor("both.dense1.bias", Initializer.zeros(), true, 9);
    spec.tensor("both.dense2.weight", Initializer.xavierUniform(12, 9), true, 9, 12);
    spec.tensor("both.dense2.bias", Initializer.zeros(), true, 9);
    spec.tensor("kind.weight", Initializer.xavierUniform(9, 3), true, 3, 9);
    spec.tensor("kind.bias", Initializer.zeros(), true, 3);
    spec.tensor("size.weight", Initializer.xavierUniform(9, 1), false, 1, 9);
    spec.tensor("size.bias", Initializer.zeros(), false, 1);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.sgd(0.001)));
    spec.layer("rightScale", "right -> scale(0.5)", 12);
    spec.layer("bothDense1", "left -> dense(9)", 9);
    spec.work(108L, "rows", "both.dense1.weight", "both.dense1.bias");
    spec.layer("bothDense2", "rightScale -> dense(9)", 9);
    spec.work(108L, "rows", "both.dense2.weight", "both.dense2.bias");
    spec.layer("both", "(bothDense1 + bothDense2) -> tanh", 9);
    spec.layer("kindDense", "both -> dense(3)", 3);
    spec.work(27L, "straight-line", "kind.weight", "kind.bias");
    spec.layer("kind", "kindDense -> softmax", 3);
    spec.layer("size", "both -> dense(1)", 1);
    spec.work(9L, "straight-line", "size.weight", "size.bias");
    spec.scratch(280L, 412L, 3336L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static TwoEndsNetwork load(Path file) throws IOException {
    return new TwoEndsNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * All outputs for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public Outputs predict(float[] left, float[] right) {
    float[] kind = new float[3];
    float[] size = new float[1];
    predict(left, right, kind, size);
    return new Outputs(kind, size);
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] left, float[] right, float[] kind, float[] size) {
    Arguments.length("TwoEnds", "left", left.length, 12);
    Arguments.length("TwoEnds", "right", right.length, 12);
    Arguments.length("TwoEnds", "kind", kind.length, 3);
    Arguments.length("TwoEnds", "size", size.length, 1);
    TwoEndsForward.sample(this.state.weights(), this.scratch.get(), left, right, kind, size);
  }

  /**
   * The label of {@code kind} for one sample.
   *
   * @throws ArithmeticException if a score is not a number, so that none wins
   */
  public String classifyKind(float[] left, float[] right) {
    Arguments.length("TwoEnds", "left", left.length, 12);
    Arguments.length("TwoEnds", "right", right.length, 12);
    TwoEndsValues values = this.scratch.get();
    TwoEndsForward.sample(this.state.weights(), values, left, right, values.kind[0],
        values.size[0]);
    return SPEC.outputs().get(0).labels().get(Winner.of(values.kind[0], "kind"));
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
  public TwoEndsPass newPass(int capacity) {
    return new TwoEndsPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, TwoEndsWeights weights) {
    static State of(Parameters parameters) {
      TwoEndsWeights weights = new TwoEndsWeights();
      weights.refresh(parameters.floats());
      return new State(parameters, weights);
    }
  }

  /** What the network gives for one sample. */
  public record Outputs(float[] kind, float[] size) {
  }

  /**
   * Predicts with scratch space of its own, so that no call allocates anything. It follows its
   * network: each call takes the parameters that are current when it begins. Belongs to one thread
   * at a time.
   */
  public static final class Predictor {
    private final TwoEndsNetwork network;

    private final TwoEndsValues values = new TwoEndsValues(1);

    private final Outputs outputs = new Outputs(this.values.kind[0], this.values.size[0]);

    private Predictor(TwoEndsNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public Outputs predict(float[] left, float[] right) {
      predict(left, right, this.values.kind[0], this.values.size[0]);
      return this.outputs;
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] left, float[] right, float[] kind, float[] size) {
      Arguments.length("TwoEnds", "left", left.length, 12);
      Arguments.length("TwoEnds", "right", right.length, 12);
      Arguments.length("TwoEnds", "kind", kind.length, 3);
      Arguments.length("TwoEnds", "size", size.length, 1);
      TwoEndsForward.sample(this.network.state.weights(), this.values, left, right, kind, size);
    }

    /**
     * The label of {@code kind} for one sample.
     *
     * @throws ArithmeticException if a score is not a number, so that none wins
     */
    public String classifyKind(float[] left, float[] right) {
      Arguments.length("TwoEnds", "left", left.length, 12);
      Arguments.length("TwoEnds", "right", right.length, 12);
      TwoEndsValues values = this.values;
      TwoEndsForward.sample(this.network.state.weights(), values, left, right, values.kind[0],
          values.size[0]);
      return SPEC.outputs().get(0).labels().get(Winner.of(values.kind[0], "kind"));
    }
  }
}
