package dev.sinew;

import dev.sinew.train.TrainingDefaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a generated network says of itself: its values, its parameter tensors, its defaults. */
public final class NetworkSpec {
  private final String name;
  private final Precision precision;
  private final String fingerprint;
  private final String source;
  private final List<Port> inputs;
  private final List<Port> outputs;
  private final List<Port> trainInputs;
  private final List<TensorSpec> tensors;
  private final List<Measured> measured;
  private final List<LayerSpec> layers;
  private final Optional<ScratchSpec> scratch;
  private final Optional<TrainingDefaults> training;
  private final int parameterCount;

  private NetworkSpec(Builder builder) {
    name = builder.name;
    precision = builder.precision;
    fingerprint = builder.fingerprint;
    source = builder.source;
    inputs = List.copyOf(builder.inputs);
    outputs = List.copyOf(builder.outputs);
    trainInputs = List.copyOf(builder.trainInputs);
    tensors = List.copyOf(builder.tensors);
    measured = List.copyOf(builder.measured);
    layers = List.copyOf(builder.layers);
    scratch = Optional.ofNullable(builder.scratch);
    training = Optional.ofNullable(builder.training);
    parameterCount = builder.parameterCount;
  }

  /** Begins the description of a network. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The name in the source, such as {@code Digits}. */
  public String name() {
    return name;
  }

  /** What kind of number it computes with; FLOAT unless set. */
  public Precision precision() {
    return precision;
  }

  /** A hash of the structure in hexadecimal digits, or empty; model files carry it. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The text of the network in the language, or empty. */
  public String source() {
    return source;
  }

  /** The inputs in order of declaration. */
  public List<Port> inputs() {
    return inputs;
  }

  /** The outputs in order of declaration. */
  public List<Port> outputs() {
    return outputs;
  }

  /** What only training and evaluation need of the data, beside inputs and targets. */
  public List<Port> trainInputs() {
    return trainInputs;
  }

  /** The parameter tensors in order of declaration, one behind the other in the flat array. */
  public List<TensorSpec> tensors() {
    return tensors;
  }

  /** What training measures on its data before the first step. */
  public List<Measured> measured() {
    return measured;
  }

  /** The steps of the forward pass in order; empty if they are not known. */
  public List<LayerSpec> layers() {
    return layers;
  }

  /** What it needs in memory to work; empty if that is not known. */
  public Optional<ScratchSpec> scratch() {
    return scratch;
  }

  /** The settings of the train block; empty if the network has none and cannot be trained. */
  public Optional<TrainingDefaults> training() {
    return training;
  }

  /** The length of the flat array, frozen tensors included. */
  public int parameterCount() {
    return parameterCount;
  }

  /** Whether parameters of the other network fit here: same structure, precision and tensors. */
  public boolean sameNetwork(NetworkSpec other) {
    return this == other
        || (fingerprint.equals(other.fingerprint)
            && precision == other.precision
            && shapesOfTensors().equals(other.shapesOfTensors()));
  }

  private List<String> shapesOfTensors() {
    return tensors.stream().map(tensor -> tensor.name() + tensor.shape()).toList();
  }

  /** The name and the shapes, as in {@code Digits(pixels[8, 8]) -> digit[10]}. */
  @Override
  public String toString() {
    return name + "(" + ports(inputs) + ") -> " + ports(outputs);
  }

  private static String ports(List<Port> ports) {
    return ports.stream().map(p -> p.name() + p.shape()).collect(Collectors.joining(", "));
  }

  /**
   * An input or output.
   *
   * @param shape the axes without the batch; empty for one number
   * @param labels the classes' names in order, or empty
   */
  public record Port(String name, List<Integer> shape, List<String> labels) {
    /** Checks that every axis is at least 1 and copies the lists. */
    public Port {
      shape = List.copyOf(shape);
      labels = List.copyOf(labels);
      SpecRules.size(name, shape);
    }

    /** The number of values of one sample. */
    public int size() {
      return SpecRules.size(name, shape);
    }
  }

  /**
   * A parameter tensor.
   *
   * @param shape the axes; dense weights are {@code [out, in]}
   * @param start the values a fresh network gets
   * @param trained whether training changes it
   * @param offset where it begins in the flat array
   * @param rateFactor multiplies the learning rate, above 0
   * @param l1 what the loss adds for each unit of magnitude, at least 0
   * @param l2 twice what the loss adds for each unit of its square, at least 0
   */
  public record TensorSpec(
      String name,
      List<Integer> shape,
      Initializer start,
      boolean trained,
      int offset,
      double rateFactor,
      double l1,
      double l2) {
    /** Checks the numbers and copies the shape. */
    public TensorSpec {
      shape = List.copyOf(shape);
      SpecRules.size(name, shape);
      SpecRules.rateFactor(name, rateFactor);
      SpecRules.penalty(name, "l1", l1);
      SpecRules.penalty(name, "l2", l2);
    }

    private static TensorSpec plain(
        String name, List<Integer> shape, Initializer start, boolean trained, int offset) {
      return new TensorSpec(name, shape, start, trained, offset, 1, 0, 0);
    }

    private TensorSpec with(double factor, double first, double second) {
      return new TensorSpec(name, shape, start, trained, offset, factor, first, second);
    }

    /** The number of elements. */
    public int size() {
      return SpecRules.size(name, shape);
    }

    /** The name with the place of an element, as in {@code hidden.weight[3, 4]}. */
    public String element(int index) {
      return name + SpecRules.position(shape, index);
    }
  }

  /**
   * An input or output that is normalized by the mean and deviation of the training data.
   *
   * @param port the input, or the output whose target is measured
   * @param factor what its numbers are multiplied by before
   * @param axis along which each number has a mean and deviation of its own, from 0
   */
  public record Measured(Port port, double factor, int axis) {
    /** The name of the tensor that holds the means, as in {@code measures.mean}. */
    public String mean() {
      return port.name() + ".mean";
    }

    /** The name of the tensor that holds the deviations; all 0 until they are measured. */
    public String std() {
      return port.name() + ".std";
    }
  }

  /** Collects a description; generated code calls it once. */
  public static final class Builder {
    private final String name;
    private final List<Port> inputs = new ArrayList<>();
    private final List<Port> outputs = new ArrayList<>();
    private final List<Port> trainInputs = new ArrayList<>();
    private final List<TensorSpec> tensors = new ArrayList<>();
    private final List<Measured> measured = new ArrayList<>();
    private final List<LayerSpec> layers = new ArrayList<>();
    private Precision precision = Precision.FLOAT;
    private String fingerprint = "";
    private String source = "";
    private @Nullable ScratchSpec scratch;
    private @Nullable TrainingDefaults training;
    private int parameterCount;

    private Builder(String name) {
      this.name = name;
    }

    /** Sets the kind of number. */
    public Builder precision(Precision value) {
      precision = value;
      return this;
    }

    /** Sets the hash of the structure, in hexadecimal digits. */
    public Builder fingerprint(String hex) {
      fingerprint = hex;
      return this;
    }

    /** Sets the text of the network in the language. */
    public Builder source(String text) {
      source = text;
      return this;
    }

    /** Adds an input; no axis means one number. */
    public Builder input(String inputName, int... shape) {
      inputs.add(new Port(SpecRules.unused("input", inputName, inputs), list(shape), List.of()));
      return this;
    }

    /** Adds an output; no axis means one number. */
    public Builder output(String outputName, int... shape) {
      outputs.add(
          new Port(SpecRules.unused("output", outputName, outputs), list(shape), List.of()));
      return this;
    }

    /** Adds what is given only while training; no axis means one number. */
    public Builder trainInput(String inputName, int... shape) {
      SpecRules.unused("input", inputName, inputs);
      trainInputs.add(
          new Port(
              SpecRules.unused("train input", inputName, trainInputs), list(shape), List.of()));
      return this;
    }

    /**
     * Names the classes of the output added last: one a score, or two for an output of one score.
     *
     * @throws IllegalArgumentException if the number does not fit
     * @throws IllegalStateException if there is no output yet
     */
    public Builder labels(String... labels) {
      if (outputs.isEmpty()) {
        throw new IllegalStateException(name + ": labels belong to an output; add one first.");
      }
      Port last = outputs.remove(outputs.size() - 1);
      SpecRules.labels(last, labels.length);
      outputs.add(new Port(last.name(), last.shape(), List.of(labels)));
      return this;
    }

    /**
     * Adds a parameter tensor behind those already there.
     *
     * @throws IllegalArgumentException if the name is taken, the start does not fill the shape, or
     *     the parameters together exceed the longest array
     */
    public Builder tensor(String tensorName, Initializer start, boolean trained, int... shape) {
      SpecRules.unusedTensor(tensorName, tensors);
      TensorSpec tensor = TensorSpec.plain(tensorName, list(shape), start, trained, parameterCount);
      SpecRules.start(tensor);
      parameterCount = SpecRules.total(name, parameterCount, tensor.size());
      tensors.add(tensor);
      return this;
    }

    /**
     * Multiplies the learning rate of the tensor added last, by 1 unless set.
     *
     * @throws IllegalArgumentException if it is not a finite number above 0
     * @throws IllegalStateException if there is no tensor yet
     */
    public Builder rateFactor(double factor) {
      TensorSpec last = last("a rate factor");
      tensors.set(tensors.size() - 1, last.with(factor, last.l1(), last.l2()));
      return this;
    }

    /**
     * Makes the loss add {@code coefficient} times the sum of magnitudes of the tensor added last.
     *
     * @throws IllegalArgumentException if it is not a finite number of at least 0
     * @throws IllegalStateException if there is no tensor yet
     */
    public Builder l1(double coefficient) {
      TensorSpec last = last("a penalty");
      tensors.set(tensors.size() - 1, last.with(last.rateFactor(), coefficient, last.l2()));
      return this;
    }

    /**
     * Makes the loss add {@code coefficient / 2} times the sum of squares of the tensor added last.
     *
     * @throws IllegalArgumentException if it is not a finite number of at least 0
     * @throws IllegalStateException if there is no tensor yet
     */
    public Builder l2(double coefficient) {
      TensorSpec last = last("a penalty");
      tensors.set(tensors.size() - 1, last.with(last.rateFactor(), last.l1(), coefficient));
      return this;
    }

    private TensorSpec last(String what) {
      if (tensors.isEmpty()) {
        throw new IllegalStateException(
            name + ": " + what + " belongs to a tensor; add one first.");
      }
      return tensors.get(tensors.size() - 1);
    }

    /**
     * Has training measure an input or output that is already there, into the tensors of its name
     * with {@code .mean} and {@code .std} behind it.
     *
     * @param factor what its numbers are multiplied by before
     * @param axis along which each number has a mean and deviation of its own, from 0
     * @throws IllegalArgumentException if there is no such input or output, or its tensors are
     *     missing or of another size
     */
    public Builder measured(String value, double factor, int axis) {
      Measured unit = new Measured(SpecRules.port(value, inputs, outputs), factor, axis);
      SpecRules.measured(unit, tensors);
      measured.add(unit);
      return this;
    }

    /**
     * Adds a step of the forward pass.
     *
     * @param text how it is computed, as in {@code pixels -> dense(32) -> relu}
     * @param shape of its value; no axis means one number
     */
    public Builder layer(String value, String text, int... shape) {
      layers.add(new LayerSpec(value, text, list(shape), 0, "", List.of()));
      return this;
    }

    /**
     * Says what the layer added last multiplies.
     *
     * @param products summed for one sample
     * @param tier how they are computed
     * @param parameters the names of the tensors it reads
     * @throws IllegalStateException if there is no layer yet
     */
    public Builder work(long products, String tier, String... parameters) {
      if (layers.isEmpty()) {
        throw new IllegalStateException(name + ": work belongs to a layer; add one first.");
      }
      LayerSpec last = layers.remove(layers.size() - 1);
      layers.add(last.working(products, tier, List.of(parameters)));
      return this;
    }

    /**
     * Says what the network needs in memory to work.
     *
     * @param prediction bytes of numbers for one sample at a time
     * @param sample bytes for each sample of a batch in training
     * @param pass bytes in training, whatever the batch
     */
    public Builder scratch(long prediction, long sample, long pass) {
      scratch = new ScratchSpec(prediction, sample, pass);
      return this;
    }

    /** Sets what the train block says. */
    public Builder training(TrainingDefaults defaults) {
      training = defaults;
      return this;
    }

    /** The finished description. */
    public NetworkSpec build() {
      return new NetworkSpec(this);
    }

    private static List<Integer> list(int[] shape) {
      List<Integer> sizes = new ArrayList<>();
      for (int size : shape) {
        sizes.add(size);
      }
      return List.copyOf(sizes);
    }
  }
}
