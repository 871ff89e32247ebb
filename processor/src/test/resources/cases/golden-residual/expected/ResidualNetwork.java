package com.example;

import dev.sinew.Generated;
import dev.sinew.Initializer;
import dev.sinew.Network;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import dev.sinew.internal.Arguments;
import dev.sinew.internal.ModelFile;
import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDefaults;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The network {@code Residual}, 944 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Residual {
 *   precision double
 *   input x: float[16]
 *   first = x -&gt; dense(16) -&gt; relu
 *   second = x + (first -&gt; dense(16) -&gt; tanh)
 *   gated = second * (x -&gt; dense(16, frozen = bias) -&gt; sigmoid)
 *   output y = (gated - x) -&gt; dense(8, bias = false)
 *   train {
 *     loss = halfSquaredError(y, reduction = sum)
 *   }
 * }
 * </pre>
 */
@Generated("network Residual")
public final class ResidualNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<ResidualValues> scratch =
      ThreadLocal.withInitial(() -> new ResidualValues(1, true));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public ResidualNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public ResidualNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Residual");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.precision(Precision.DOUBLE);
    spec.fingerprint("6aa2d73876470ae53f3b5fee08ea689b");
    spec.source("network Residual {\n"
            + "  precision double\n"
            + "  input x: float[16]\n"
            + "  first = x -> dense(16) -> relu\n"
            + "  second = x + (first -> dense(16) -> tanh)\n"
            + "  gated = second * (x -> dense(16, frozen = bias) -> sigmoid)\n"
            + "  output y = (gated - x) -> dense(8, bias = false)\n"
            + "  train {\n"
            + "    loss = halfSquaredError(y, reduction = sum)\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 16);
    spec.output("y", 8);
    spec.tensor("first.weight", Initializer.xavierUniform(16, 16), true, 16, 16);
    spec.tensor("first.bias", Initializer.zeros(), true, 16);
    spec.tensor("second.weight", Initializer.xavierUniform(16, 16), true, 16, 16);
    spec.tensor("second.bias", Initializer.zeros(), true, 16);
    spec.tensor("gated.weight", Initializer.xavierUniform(16, 16), true, 16, 16);
    spec.tensor("gated.bias", Initializer.zeros(), false, 16);
    spec.tensor("y.weight", Initializer.xavierUniform(16, 8), true, 8, 16);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("first", "x -> dense(16) -> relu", 16);
    spec.work(256L, "rows", "first.weight", "first.bias");
    spec.layer("secondTanh", "first -> dense(16) -> tanh", 16);
    spec.work(256L, "rows", "second.weight", "second.bias");
    spec.layer("second", "x + secondTanh", 16);
    spec.layer("gatedSigmoid", "x -> dense(16) -> sigmoid", 16);
    spec.work(256L, "rows", "gated.weight", "gated.bias");
    spec.layer("gated", "second * gatedSigmoid", 16);
    spec.layer("yDifference", "gated - x", 16);
    spec.layer("y", "yDifference -> dense(8)", 8);
    spec.work(128L, "rows", "y.weight");
    spec.scratch(576L, 1472L, 25856L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static ResidualNetwork load(Path file) throws IOException {
    return new ResidualNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code y} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public double[] predict(double[] x) {
    double[] y = new double[8];
    predict(x, y);
    return y;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(double[] x, double[] y) {
    Arguments.length("Residual", "x", x.length, 16);
    Arguments.length("Residual", "y", y.length, 8);
    ResidualForward.sample(this.state.weights(), this.scratch.get(), x, y);
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
  public ResidualPass newPass(int capacity) {
    return new ResidualPass(parameters(), capacity, false);
  }

  @Override
  protected ResidualPass newForwardPass(int capacity) {
    return new ResidualPass(parameters(), capacity, true);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, ResidualWeights weights) {
    static State of(Parameters parameters) {
      ResidualWeights weights = new ResidualWeights();
      weights.refresh(parameters.doubles());
      return new State(parameters, weights);
    }
  }

  /**
   * Predicts with scratch space of its own, so that no call allocates anything. It follows its
   * network: each call takes the parameters that are current when it begins. Belongs to one thread
   * at a time.
   */
  public static final class Predictor {
    private final ResidualNetwork network;

    private final ResidualValues values = new ResidualValues(1, true);

    private Predictor(ResidualNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public double[] predict(double[] x) {
      predict(x, this.values.y[0]);
      return this.values.y[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(double[] x, double[] y) {
      Arguments.length("Residual", "x", x.length, 16);
      Arguments.length("Residual", "y", y.length, 8);
      ResidualForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
