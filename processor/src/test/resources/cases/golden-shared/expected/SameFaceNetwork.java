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
 * Tells whether two faces are of one person.
 *
 * <p>The network {@code SameFace}, 43 parameters. Any number of threads may predict with one
 * network.
 *
 * <pre>
 * /** Tells whether two faces are of one person. &#42;/
 * network SameFace {
 *   input left: float[6]
 *   input right: float[6]
 *   /** What is seen of a face. &#42;/
 *   shared encode = dense(4) -&gt; relu -&gt; dense(3)
 *   gap = (left -&gt; encode) - (right -&gt; encode)
 *   output distance = (gap * gap) -&gt; sum
 *   train {
 *     loss = halfSquaredError
 *   }
 * }
 * </pre>
 */
@Generated("network SameFace")
public final class SameFaceNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<SameFaceValues> scratch =
      ThreadLocal.withInitial(() -> new SameFaceValues(1, true));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public SameFaceNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public SameFaceNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("SameFace");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("2b4e5e90e557054da99e0ba95a395638");
    spec.source("/** Tells whether two faces are of one person. */\n"
            + "network SameFace {\n"
            + "  input left: float[6]\n"
            + "  input right: float[6]\n"
            + "  /** What is seen of a face. */\n"
            + "  shared encode = dense(4) -> relu -> dense(3)\n"
            + "  gap = (left -> encode) - (right -> encode)\n"
            + "  output distance = (gap * gap) -> sum\n"
            + "  train {\n"
            + "    loss = halfSquaredError\n"
            + "  }\n"
            + "}\n");
    spec.input("left", 6);
    spec.input("right", 6);
    spec.output("distance");
    spec.tensor("encode.dense1.weight", Initializer.xavierUniform(6, 4), true, 4, 6);
    spec.tensor("encode.dense1.bias", Initializer.zeros(), true, 4);
    spec.tensor("encode.dense2.weight", Initializer.xavierUniform(4, 3), true, 3, 4);
    spec.tensor("encode.dense2.bias", Initializer.zeros(), true, 3);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("gapEncode1Relu", "left -> dense(4) -> relu", 4);
    spec.work(24L, "straight-line", "encode.dense1.weight", "encode.dense1.bias");
    spec.layer("gapEncode1", "gapEncode1Relu -> dense(3)", 3);
    spec.work(12L, "straight-line", "encode.dense2.weight", "encode.dense2.bias");
    spec.layer("gapEncode2Relu", "right -> dense(4) -> relu", 4);
    spec.work(24L, "straight-line", "encode.dense1.weight", "encode.dense1.bias");
    spec.layer("gapEncode2", "gapEncode2Relu -> dense(3)", 3);
    spec.work(12L, "straight-line", "encode.dense2.weight", "encode.dense2.bias");
    spec.layer("gap", "gapEncode1 - gapEncode2", 3);
    spec.layer("distanceProduct", "gap * gap", 3);
    spec.layer("distance", "distanceProduct -> sum");
    spec.scratch(104L, 192L, 516L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static SameFaceNetwork load(Path file) throws IOException {
    return new SameFaceNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code distance} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] left, float[] right) {
    float[] distance = new float[1];
    predict(left, right, distance);
    return distance;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] left, float[] right, float[] distance) {
    Arguments.length("SameFace", "left", left.length, 6);
    Arguments.length("SameFace", "right", right.length, 6);
    Arguments.length("SameFace", "distance", distance.length, 1);
    SameFaceForward.sample(this.state.weights(), this.scratch.get(), left, right, distance);
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
  public SameFacePass newPass(int capacity) {
    return new SameFacePass(parameters(), capacity, false);
  }

  @Override
  protected SameFacePass newForwardPass(int capacity) {
    return new SameFacePass(parameters(), capacity, true);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, SameFaceWeights weights) {
    static State of(Parameters parameters) {
      SameFaceWeights weights = new SameFaceWeights();
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
    private final SameFaceNetwork network;

    private final SameFaceValues values = new SameFaceValues(1, true);

    private Predictor(SameFaceNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] left, float[] right) {
      predict(left, right, this.values.distance[0]);
      return this.values.distance[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] left, float[] right, float[] distance) {
      Arguments.length("SameFace", "left", left.length, 6);
      Arguments.length("SameFace", "right", right.length, 6);
      Arguments.length("SameFace", "distance", distance.length, 1);
      SameFaceForward.sample(this.network.state.weights(), this.values, left, right, distance);
    }
  }
}
