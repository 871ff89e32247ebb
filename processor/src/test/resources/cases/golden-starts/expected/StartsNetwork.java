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
 * The network {@code Starts}, 133 parameters. Any number of threads may predict with one network.
 *
 * <pre>
 * network Starts {
 *   input x: float[4]
 *   a = x -&gt; dense(3, init = zeros, biasInit = ones, name = "0.first")
 *   b = a -&gt; dense(3, init = constant(value = 1 / 4), biasInit = normal(std = 2))
 *   c = b -&gt; dense(3, init = uniform(low = -1, high = 1), l2 = 0)
 *   d = c -&gt; dense(3, init = xavier, l1 = 1 / 8)
 *   e = d -&gt; dense(3, init = xavier(distribution = normal), frozen = weight)
 *   f = e -&gt; dense(3, init = he, rateFactor = 0.1)
 *   g = f -&gt; dense(3, init = he(distribution = uniform), l1 = 2, rateFactor = 3)
 *   h = g -&gt; dense(3, init = lecun) -&gt; dense(3, init = lecun(distribution = normal))
 *   i = h -&gt; dense(3, init = orthogonal, frozen = all)
 *   output y = i -&gt; dense(2, init = orthogonal(gain = 2)) -&gt; dense(1, bias = false)
 *   train {
 *     loss = meanSquaredError
 *     l2 = 0.0001
 *   }
 * }
 * </pre>
 */
@Generated("network Starts")
public final class StartsNetwork extends Network {
  /** The network's inputs, outputs, tensors and training defaults. */
  public static final NetworkSpec SPEC = describe();

  private volatile State state;
  private final ThreadLocal<StartsValues> scratch =
      ThreadLocal.withInitial(() -> new StartsValues(1, true));

  /** A fresh network. The same seed gives the same parameters everywhere. */
  public StartsNetwork(long seed) {
    this(Parameters.initial(SPEC, seed));
  }

  /**
   * A network with given parameters.
   *
   * @throws IllegalArgumentException if they belong to another network
   */
  public StartsNetwork(Parameters parameters) {
    super(SPEC);
    Arguments.parameters(SPEC, parameters);
    state = State.of(parameters);
  }

  private static NetworkSpec describe() {
    NetworkSpec.Builder spec = NetworkSpec.named("Starts");
    describe(spec);
    return spec.build();
  }

  private static void describe(NetworkSpec.Builder spec) {
    spec.fingerprint("58e45a6704177bb02630f0c862a0917d");
    spec.source("network Starts {\n"
            + "  input x: float[4]\n"
            + "  a = x -> dense(3, init = zeros, biasInit = ones, name = \"0.first\")\n"
            + "  b = a -> dense(3, init = constant(value = 1 / 4), biasInit = normal(std = 2))\n"
            + "  c = b -> dense(3, init = uniform(low = -1, high = 1), l2 = 0)\n"
            + "  d = c -> dense(3, init = xavier, l1 = 1 / 8)\n"
            + "  e = d -> dense(3, init = xavier(distribution = normal), frozen = weight)\n"
            + "  f = e -> dense(3, init = he, rateFactor = 0.1)\n"
            + "  g = f -> dense(3, init = he(distribution = uniform), l1 = 2, rateFactor = 3)\n"
            + "  h = g -> dense(3, init = lecun) -> dense(3, init = lecun(distribution = normal))\n"
            + "  i = h -> dense(3, init = orthogonal, frozen = all)\n"
            + "  output y = i -> dense(2, init = orthogonal(gain = 2)) -> dense(1, bias = false)\n"
            + "  train {\n"
            + "    loss = meanSquaredError\n"
            + "    l2 = 0.0001\n"
            + "  }\n"
            + "}\n");
    spec.input("x", 4);
    spec.output("y", 1);
    spec.tensor("0.first.weight", Initializer.zeros(), true, 3, 4)
        .l2(1.0E-4);
    spec.tensor("0.first.bias", Initializer.ones(), true, 3);
    spec.tensor("b.weight", Initializer.constant(0.25), true, 3, 3)
        .l2(1.0E-4);
    spec.tensor("b.bias", Initializer.normal(0.0, 2.0), true, 3);
    spec.tensor("c.weight", Initializer.uniform(-1.0, 1.0), true, 3, 3);
    spec.tensor("c.bias", Initializer.zeros(), true, 3);
    spec.tensor("d.weight", Initializer.xavierUniform(3, 3), true, 3, 3)
        .l1(0.125)
        .l2(1.0E-4);
    spec.tensor("d.bias", Initializer.zeros(), true, 3);
    spec.tensor("e.weight", Initializer.xavierNormal(3, 3), false, 3, 3);
    spec.tensor("e.bias", Initializer.zeros(), true, 3);
    spec.tensor("f.weight", Initializer.heNormal(3), true, 3, 3)
        .rateFactor(0.1)
        .l2(1.0E-4);
    spec.tensor("f.bias", Initializer.zeros(), true, 3)
        .rateFactor(0.1);
    spec.tensor("g.weight", Initializer.heUniform(3), true, 3, 3)
        .rateFactor(3.0)
        .l1(2.0)
        .l2(1.0E-4);
    spec.tensor("g.bias", Initializer.zeros(), true, 3)
        .rateFactor(3.0);
    spec.tensor("h.dense1.weight", Initializer.lecunUniform(3), true, 3, 3)
        .l2(1.0E-4);
    spec.tensor("h.dense1.bias", Initializer.zeros(), true, 3);
    spec.tensor("h.dense2.weight", Initializer.lecunNormal(3), true, 3, 3)
        .l2(1.0E-4);
    spec.tensor("h.dense2.bias", Initializer.zeros(), true, 3);
    spec.tensor("i.weight", Initializer.orthogonal(3, 3, 1.0), false, 3, 3);
    spec.tensor("i.bias", Initializer.zeros(), false, 3);
    spec.tensor("y.dense1.weight", Initializer.orthogonal(2, 3, 2.0), true, 2, 3)
        .l2(1.0E-4);
    spec.tensor("y.dense1.bias", Initializer.zeros(), true, 2);
    spec.tensor("y.dense2.weight", Initializer.xavierUniform(2, 1), true, 1, 2)
        .l2(1.0E-4);
    spec.training(new TrainingDefaults(32, 10, 0L, Optimizer.adam(0.001)));
    spec.layer("a", "x -> dense(3)", 3);
    spec.work(12L, "straight-line", "0.first.weight", "0.first.bias");
    spec.layer("b", "a -> dense(3)", 3);
    spec.work(9L, "straight-line", "b.weight", "b.bias");
    spec.layer("c", "b -> dense(3)", 3);
    spec.work(9L, "straight-line", "c.weight", "c.bias");
    spec.layer("d", "c -> dense(3)", 3);
    spec.work(9L, "straight-line", "d.weight", "d.bias");
    spec.layer("e", "d -> dense(3)", 3);
    spec.work(9L, "straight-line", "e.weight", "e.bias");
    spec.layer("f", "e -> dense(3)", 3);
    spec.work(9L, "straight-line", "f.weight", "f.bias");
    spec.layer("g", "f -> dense(3)", 3);
    spec.work(9L, "straight-line", "g.weight", "g.bias");
    spec.layer("hDense1", "g -> dense(3)", 3);
    spec.work(9L, "straight-line", "h.dense1.weight", "h.dense1.bias");
    spec.layer("h", "hDense1 -> dense(3)", 3);
    spec.work(9L, "straight-line", "h.dense2.weight", "h.dense2.bias");
    spec.layer("i", "h -> dense(3)", 3);
    spec.work(9L, "straight-line", "i.weight", "i.bias");
    spec.layer("yDense1", "i -> dense(2)", 2);
    spec.work(6L, "straight-line", "y.dense1.weight", "y.dense1.bias");
    spec.layer("y", "yDense1 -> dense(1)", 1);
    spec.work(2L, "straight-line", "y.dense2.weight");
    spec.scratch(52L, 188L, 1596L);
  }

  /**
   * A network with the parameters of a model file.
   *
   * @throws IOException if the file cannot be read, is damaged, or belongs to another network
   */
  public static StartsNetwork load(Path file) throws IOException {
    return new StartsNetwork(ModelFile.read(file, SPEC));
  }

  /**
   * The output {@code y} for one sample.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public float[] predict(float[] x) {
    float[] y = new float[1];
    predict(x, y);
    return y;
  }

  /**
   * Fills the given outputs for one sample. Allocates nothing.
   *
   * @throws IllegalArgumentException if an array has another length than its value
   */
  public void predict(float[] x, float[] y) {
    Arguments.length("Starts", "x", x.length, 4);
    Arguments.length("Starts", "y", y.length, 1);
    StartsForward.sample(this.state.weights(), this.scratch.get(), x, y);
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
  public StartsPass newPass(int capacity) {
    return new StartsPass(parameters(), capacity, false);
  }

  @Override
  protected StartsPass newForwardPass(int capacity) {
    return new StartsPass(parameters(), capacity, true);
  }

  /** Parameters and the form of them that is read, replaced together. */
  private record State(Parameters parameters, StartsWeights weights) {
    static State of(Parameters parameters) {
      StartsWeights weights = new StartsWeights();
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
    private final StartsNetwork network;

    private final StartsValues values = new StartsValues(1, true);

    private Predictor(StartsNetwork network) {
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
      Arguments.length("Starts", "x", x.length, 4);
      Arguments.length("Starts", "y", y.length, 1);
      StartsForward.sample(this.network.state.weights(), this.values, x, y);
    }
  }
}
