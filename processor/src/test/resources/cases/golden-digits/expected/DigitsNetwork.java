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
 * The network {@code Digits}, 2410 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Digits {
 *   input pixels: float[8, 8] scale(1 / 16)
 *   hidden = pixels -&gt; flatten -&gt; dense(32) -&gt; relu
 *   output digit = hidden -&gt; dense(10) -&gt; softmax labels("0".."9")
 *   train {
 *     loss = crossEntropy
 *     optimizer = adam(rate = 0.001)
 *     batch = 32
 *     epochs = 40
 *     seed = 42
 *   }
 * }
 * </pre>
 */
@Generated("network Digits")
public final class DigitsNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<DigitsValues> scratch =
      ThreadLocal.withInitial(() -> new DigitsValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public DigitsNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public DigitsNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Digits");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("77fd2bb93141353ed14e900d5bb5d558");
    spec.source("network Digits {\n"
            + "  input pixels: float[8, 8] scale(1 / 16)\n"
            + "  hidden = pixels -> flatten -> dense(32) -> relu\n"
            + "  output digit = hidden -> dense(10) -> softmax labels(\"0\"..\"9\")\n"
            + "  train {\n"
            + "    loss = crossEntropy\n"
            + "    optimizer = adam(rate = 0.001)\n"
            + "    batch = 32\n"
            + "    epochs = 40\n"
            + "    seed = 42\n"
            + "  }\n"
            + "}\n");
    spec.input("pixels", 8, 8);
    spec.output("digit", 10);
    spec.labels("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    spec.tensor("hidden.weight", Initializer.xavierUniform(64, 32), true, 32, 64);
    spec.tensor("hidden.bias", Initializer.zeros(), true, 32);
    spec.tensor("digit.weight", Initializer.xavierUniform(32, 10), true, 10, 32);
    spec.tensor("digit.bias", Initializer.zeros(), true, 10);
    spec.training(new TrainingDefaults(32, 40, 42L, Optimizer.adam(0.001)));
    spec.layer("pixelsScale", "pixels -> scale(0.0625)", 8, 8);
    spec.layer("hidden", "pixelsScale -> dense(32) -> relu", 32);
    spec.work(2048L, "rows", "hidden.weight", "hidden.bias");
    spec.layer("digitDense", "hidden -> dense(10)", 10);
    spec.work(320L, "rows", "digit.weight", "digit.bias");
    spec.layer("digit", "digitDense -> softmax", 10);
    spec.scratch(720L, 928L, 30456L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static DigitsNetwork load(Path file) throws IOException {
    return new DigitsNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code digit} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] pixels) {
    float[] digit = new float[10];
    predict(pixels, digit);
    return digit;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] pixels, float[] digit) {
    Arguments.length("Digits", "pixels", pixels.length, 64);
    Arguments.length("Digits", "digit", digit.length, 10);
    DigitsForward.sample(this.state.weights(), this.scratch.get(), pixels, digit);
  }

  /**
   * The label of {@code digit} for one sample.
   *
   * @throws ArithmeticException if a score is not a number, so that none wins
   */
  public String classify(float[] pixels) {
    Arguments.length("Digits", "pixels", pixels.length, 64);
    DigitsValues values = this.scratch.get();
    DigitsForward.sample(this.state.weights(), values, pixels, values.digit[0]);
    return SPEC.outputs().get(0).labels().get(Winner.of(values.digit[0], "digit"));
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
  public DigitsPass newPass(int capacity) {
    return new DigitsPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, DigitsWeights weights) {
    static State of(Parameters parameters) {
      DigitsWeights weights = new DigitsWeights();
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
    private final DigitsNetwork network;

    private final DigitsValues values = new DigitsValues(1);

    private Predictor(DigitsNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] pixels) {
      predict(pixels, this.values.digit[0]);
      return this.values.digit[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] pixels, float[] digit) {
      Arguments.length("Digits", "pixels", pixels.length, 64);
      Arguments.length("Digits", "digit", digit.length, 10);
      DigitsForward.sample(this.network.state.weights(), this.values, pixels, digit);
    }

    /**
     * The label of {@code digit} for one sample.
     *
     * @throws ArithmeticException if a score is not a number, so that none wins
     */
    public String classify(float[] pixels) {
      Arguments.length("Digits", "pixels", pixels.length, 64);
      DigitsValues values = this.values;
      DigitsForward.sample(this.network.state.weights(), values, pixels, values.digit[0]);
      return SPEC.outputs().get(0).labels().get(Winner.of(values.digit[0], "digit"));
    }
  }
}
