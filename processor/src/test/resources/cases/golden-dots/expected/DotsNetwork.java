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
 * The network {@code Dots}, 101 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Dots {
 *   input measures: float[100]
 *   output score = measures -&gt; dense(1)
 * }
 * </pre>
 */
@Generated("network Dots")
public final class DotsNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public DotsNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public DotsNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Dots");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("8463c31733dbdf6f72250e9396c66bf6");
    spec.source("network Dots {\n"
            + "  input measures: float[100]\n"
            + "  output score = measures -> dense(1)\n"
            + "}\n");
    spec.input("measures", 100);
    spec.output("score", 1);
    spec.tensor("score.weight", Initializer.xavierUniform(100, 1), true, 1, 100);
    spec.tensor("score.bias", Initializer.zeros(), true, 1);
    spec.layer("score", "measures -> dense(1)", 1);
    spec.work(100L, "dots", "score.weight", "score.bias");
    spec.scratch(404L, 808L, 1612L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static DotsNetwork load(Path file) throws IOException {
    return new DotsNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code score} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] measures) {
    float[] score = new float[1];
    predict(measures, score);
    return score;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] measures, float[] score) {
    Arguments.length("Dots", "measures", measures.length, 100);
    Arguments.length("Dots", "score", score.length, 1);
    DotsForward.sample(this.state.weights(), measures, score);
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
  public DotsPass newPass(int capacity) {
    return new DotsPass(parameters(), capacity);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, DotsWeights weights) {
    static State of(Parameters parameters) {
      DotsWeights weights = new DotsWeights();
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
    private final DotsNetwork network;

    private final DotsValues values = new DotsValues(1);

    private Predictor(DotsNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] measures) {
      predict(measures, this.values.score[0]);
      return this.values.score[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] measures, float[] score) {
      Arguments.length("Dots", "measures", measures.length, 100);
      Arguments.length("Dots", "score", score.length, 1);
      DotsForward.sample(this.network.state.weights(), measures, score);
    }
  }
}
