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
 * The network {@code Units}, 130 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Units {
 *   input measures: float[9] scale(1 / 100) normalize
 *   input image: float[3, 4, 4] normalize(mean = [0.5, -0.25, 0.4], std = 0.25)
 *   seen = image -&gt; flatten -&gt; dense(2)
 *   output progress = concat(measures, seen) -&gt; dense(1) scale(1 / 10) normalize
 *   train {
 *     loss = halfSquaredError
 *   }
 * }
 * </pre>
 *
 * <p>The first training measures mean and deviation of {@code measures}, {@code progress} on its
 * data. They are parameters, saved and loaded with the others; before, the mean is 0 and the
 * deviation 1.
 */
@Generated("network Units")
public final class UnitsNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<UnitsValues> scratch =
      ThreadLocal.withInitial(() -> new UnitsValues(1));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public UnitsNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public UnitsNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Units");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("e13745572889423d8d19f1e9a800306c");
    spec.source("network Units {\n"
            + "  input measures: float[9] scale(1 / 100) normalize\n"
            + "  input image: float[3, 4, 4] normalize(mean = [0.5, -0.25, 0.4], std = 0.25)\n"
            + "  seen = image -> flatten -> dense(2)\n"
            + "  output progress = concat(measures, seen) -> dense(1) scale(1 / 10) normalize\n"
            + "  train {\n"
            + "    loss = halfSquaredError\n"
            + "  }\n"
            + "}\n");
    spec.input("measures", 9);
    spec.input("image", 3, 4, 4);
    spec.output("progress", 1);
    spec.tensor("measures.mean", Initializer.zeros(), false, 9);
    spec.tensor("measures.std", Initializer.zeros(), false, 9);
    spec.tensor("seen.weight", Initializer.xavierUniform(48, 2), true, 2, 48);
    spec.tensor("seen.bias", Initializer.zeros(), true, 2);
    spec.tensor("progress.weight", Initializer.xavierUniform(11, 1), true, 1, 11);
    spec.tensor("progress.bias", Initializer.zeros(), true, 1);
    spec.tensor("progress.mean", Initializer.zeros(), false, 1);
    spec.tensor("progress.std", Initializer.zeros(), false, 1);
    spec.measured("measures", 0.01, 0);
    spec.measured("progress", 0.1, 0);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("measuresScale", "measures -> scale(0.01)", 9);
    spec.layer("measuresNormalize", "measuresScale -> normalize", 9);
    spec.work(0L, "loop", "measures.mean", "measures.std");
    spec.layer("imageNormalize", "image -> normalize", 3, 4, 4);
    spec.layer("seen", "imageNormalize -> dense(2)", 2);
    spec.work(96L, "dots", "seen.weight", "seen.bias");
    spec.layer("progressConcat", "concat(measuresNormalize, seen)", 11);
    spec.layer("progressDense", "progressConcat -> dense(1)", 1);
    spec.work(11L, "straight-line", "progress.weight", "progress.bias");
    spec.layer("progress", "progressDense -> back from normalize -> scale(10.0)", 1);
    spec.work(0L, "loop", "progress.mean", "progress.std");
    spec.scratch(552L, 612L, 1752L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static UnitsNetwork load(Path file) throws IOException {
    return new UnitsNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code progress} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] measures, float[] image) {
    float[] progress = new float[1];
    predict(measures, image, progress);
    return progress;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] measures, float[] image, float[] progress) {
    Arguments.length("Units", "measures", measures.length, 9);
    Arguments.length("Units", "image", image.length, 48);
    Arguments.length("Units", "progress", progress.length, 1);
    UnitsForward.sample(this.state.weights(), this.scratch.get(), measures, image, progress);
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
  public UnitsPass newPass(int capacity) {
    return new UnitsPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, UnitsWeights weights) {
    static State of(Parameters parameters) {
      UnitsWeights weights = new UnitsWeights();
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
    private final UnitsNetwork network;

    private final UnitsValues values = new UnitsValues(1);

    private Predictor(UnitsNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] measures, float[] image) {
      predict(measures, image, this.values.progress[0]);
      return this.values.progress[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] measures, float[] image, float[] progress) {
      Arguments.length("Units", "measures", measures.length, 9);
      Arguments.length("Units", "image", image.length, 48);
      Arguments.length("Units", "progress", progress.length, 1);
      UnitsForward.sample(this.network.state.weights(), this.values, measures, image, progress);
    }
  }
}
