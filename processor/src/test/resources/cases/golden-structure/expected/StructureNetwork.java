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
 * The network {@code Structure}, 412 parameters. Any number of threads may predict with one
 * network.
 *
 * <pre>
 * network Structure {
 *   input image: float[6, 5, 3]
 *   input table: float[4, 3]
 *   colours = image -&gt; transpose(2, 0, 1) -&gt; flatten -&gt; dense(4)
 *   shares = table -&gt; softmax(axis = 0)
 *   wide = concat(table, shares, axis = 1) -&gt; relu
 *   columns = concat(mean(table, axis = 0), min(shares, axis = 0))
 *   facts = concat(sum(image), max(wide, axis = 1), columns)
 *   output kind = concat(colours, facts) -&gt; dense(3) -&gt; logSoftmax
 * }
 * </pre>
 */
@Generated("network Structure")
public final class StructureNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<StructureValues> scratch =
      ThreadLocal.withInitial(() -> new StructureValues(1, true));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public StructureNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public StructureNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Structure");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("3de82cecc1d9b49b0cdf04a540df66b1");
    spec.source("network Structure {\n"
            + "  input image: float[6, 5, 3]\n"
            + "  input table: float[4, 3]\n"
            + "  colours = image -> transpose(2, 0, 1) -> flatten -> dense(4)\n"
            + "  shares = table -> softmax(axis = 0)\n"
            + "  wide = concat(table, shares, axis = 1) -> relu\n"
            + "  columns = concat(mean(table, axis = 0), min(shares, axis = 0))\n"
            + "  facts = concat(sum(image), max(wide, axis = 1), columns)\n"
            + "  output kind = concat(colours, facts) -> dense(3) -> logSoftmax\n"
            + "}\n");
    spec.input("image", 6, 5, 3);
    spec.input("table", 4, 3);
    spec.output("kind", 3);
    spec.tensor("colours.weight", Initializer.xavierUniform(90, 4), true, 4, 90);
    spec.tensor("colours.bias", Initializer.zeros(), true, 4);
    spec.tensor("kind.weight", Initializer.xavierUniform(15, 3), true, 3, 15);
    spec.tensor("kind.bias", Initializer.zeros(), true, 3);
    spec.layer("coloursTranspose", "image -> transpose(2, 0, 1)", 3, 6, 5);
    spec.layer("colours", "coloursTranspose -> dense(4)", 4);
    spec.work(360L, "dots", "colours.weight", "colours.bias");
    spec.layer("shares", "table -> softmax(axis = 0)", 4, 3);
    spec.layer("wide", "concat(table, shares, axis = 1) -> relu", 4, 6);
    spec.layer("columnsMean", "table -> mean(axis = 0)", 3);
    spec.layer("columnsMin", "shares -> min(axis = 0)", 3);
    spec.layer("columns", "concat(columnsMean, columnsMin)", 6);
    spec.layer("factsSum", "image -> sum");
    spec.layer("factsMax", "wide -> max(axis = 1)", 4);
    spec.layer("facts", "concat(factsSum, factsMax, columns)", 11);
    spec.layer("kindConcat", "concat(colours, facts)", 15);
    spec.layer("kindDense", "kindConcat -> dense(3)", 3);
    spec.work(45L, "straight-line", "kind.weight", "kind.bias");
    spec.layer("kind", "kindDense -> logSoftmax", 3);
    spec.scratch(1112L, 2236L, 5304L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static StructureNetwork load(Path file) throws IOException {
    return new StructureNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code kind} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] image, float[] table) {
    float[] kind = new float[3];
    predict(image, table, kind);
    return kind;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] image, float[] table, float[] kind) {
    Arguments.length("Structure", "image", image.length, 90);
    Arguments.length("Structure", "table", table.length, 12);
    Arguments.length("Structure", "kind", kind.length, 3);
    StructureForward.sample(this.state.weights(), this.scratch.get(), image, table, kind);
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
  public StructurePass newPass(int capacity) {
    return new StructurePass(parameters(), capacity, false);
  }

  @Override
  protected StructurePass newForwardPass(int capacity) {
    return new StructurePass(parameters(), capacity, true);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, StructureWeights weights) {
    static State of(Parameters parameters) {
      StructureWeights weights = new StructureWeights();
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
    private final StructureNetwork network;

    private final StructureValues values = new StructureValues(1, true);

    private Predictor(StructureNetwork network) {
      this.network = network;
    }

    /**
     * All outputs for one sample, in arrays that the next call overwrites. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public float[] predict(float[] image, float[] table) {
      predict(image, table, this.values.kind[0]);
      return this.values.kind[0];
    }

    /**
     * Fills the given outputs for one sample. Allocates nothing.
     *
     * @throws IllegalArgumentException if an array has another length than its value
     */
    public void predict(float[] image, float[] table, float[] kind) {
      Arguments.length("Structure", "image", image.length, 90);
      Arguments.length("Structure", "table", table.length, 12);
      Arguments.length("Structure", "kind", kind.length, 3);
      StructureForward.sample(this.network.state.weights(), this.values, image, table, kind);
    }
  }
}
