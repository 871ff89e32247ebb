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
 * Lets one half of a vector open and close the other.
 *
 * <p>The network {@code Gate}, 42 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * /** Lets one half of a vector open and close the other. &#42;/
 * network Gate {
 *   input x: float[6]
 *   input table: float[3, 4]
 *   half = x -&gt; dense(6) -&gt; split(open = 3, through = 3)
 *   column = table -&gt; split(left = 1, right = 3, axis = 1)
 *   rows = column.right -&gt; mean(axis = 1)
 *   output y = (half.open -&gt; sigmoid) * half.through + rows
 *   train {
 *     loss = halfSquaredError
 *   }
 * }
 * </pre>
 */
@Generated("network Gate")
public final class GateNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<GateValues> scratch = ThreadLocal.withInitial(() -> new GateValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public GateNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public GateNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Gate");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("b73ca492f6e8a8f244ec4cd705d50751");
    spec.source("/** Lets one half of a vector open and close the other. */\n"
            + "network Gate {\n"
            + "  input x: float[6]\n"
            + "  input table: float[3, 4]\n"
            + "  half = x -> dense(6) -> split(open = 3, through = 3)\n"
            + "  column = table -> split(left = 1, right = 3, axis = 1)\n"
            + "  rows = column.right -> mean(axis = 1)\n"
            + "  output y = (half.open -> sigmoid) * half.through + rows\n"
            + "  train {\n"
            + "    loss = halfSquaredError\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 6);
    spec.input("table", 3, 4);
    spec.output("y", 3);
    spec.tensor("half.weight", Initializer.xavierUniform(6, 6), true, 6, 6);
    spec.tensor("half.bias", Initializer.zeros(), true, 6);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("halfDense", "x -> dense(6)", 6);
    spec.work(36L, "straight-line", "half.weight", "half.bias");
    spec.layer("ySigmoid", "halfDense -> split(open = 3, through = 3).open -> sigmoid", 3);
    spec.layer("halfThrough", "halfDense -> split(open = 3, through = 3).through", 3);
    spec.layer("columnRight", "table -> split(left = 1, right = 3, axis = 1).right", 3, 3);
    spec.layer("rows", "columnRight -> mean(axis = 1)", 3);
    spec.layer("yProduct", "ySigmoid * halfThrough", 3);
    spec.layer("y", "yProduct + rows", 3);
    spec.scratch(192L, 276L, 504L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static GateNetwork load(Path file) throws IOException {
    return new GateNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code y} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x, float[] table) {
    float[] y = new float[3];
    predict(x, table, y);
    return y;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] table, float[] y) {
    Arguments.length("Gate", "x", x.length, 6);
    Arguments.length("Gate", "table", table.length, 12);
    Arguments.length("Gate", "y", y.length, 3);
    GateForward.sample(this.state.weights(), this.scratch.get(), x, table, y);
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
  public GatePass newPass(int capacity) {
    return new GatePass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, GateWeights weights) {
    static State of(Parameters parameters) {
      GateWeights weights = new GateWeights();
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
    private final GateNetwork network;

    private final GateValues values = new GateValues(1);

    private Predictor(GateNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] x, float[] table) {
      predict(x, table, this.values.y[0]);
      return this.values.y[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] x, float[] table, float[] y) {
      Arguments.length("Gate", "x", x.length, 6);
      Arguments.length("Gate", "table", table.length, 12);
      Arguments.length("Gate", "y", y.length, 3);
      GateForward.sample(this.network.state.weights(), this.values, x, table, y);
    }
  }
}
