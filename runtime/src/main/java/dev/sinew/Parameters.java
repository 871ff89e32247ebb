package dev.sinew;

import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.text.Nearest;
import java.util.Arrays;

/**
 * The parameters of a network at one moment. Immutable, so any number of threads may share one. All
 * tensors lie behind each other in one flat array, in the order of {@link NetworkSpec#tensors},
 * each in row-major order. All values are finite.
 */
public final class Parameters {
  private final NetworkSpec spec;
  private final float[] floats; // empty in a network of doubles
  private final double[] doubles; // empty in a network of floats

  private Parameters(NetworkSpec spec, float[] floats, double[] doubles) {
    this.spec = spec;
    this.floats = floats;
    this.doubles = doubles;
  }

  /**
   * The start of a fresh network. The same seed gives the same bits on every machine: the numbers
   * come from SplitMix64, seeded with {@code seed}, tensor by tensor in order, and are worked in
   * double, then rounded in a network of floats.
   */
  public static Parameters initial(NetworkSpec spec, long seed) {
    SplitMix64 generator = new SplitMix64(seed);
    double[] flat = new double[spec.parameterCount()];
    for (TensorSpec tensor : spec.tensors()) {
      int from = tensor.offset();
      tensor.start().fill(flat, from, from + tensor.size(), generator::nextDouble);
    }
    return of(spec, flat);
  }

  /**
   * Parameters from a flat array, which is copied.
   *
   * @throws IllegalArgumentException if the length is not {@link NetworkSpec#parameterCount} or a
   *     value is not finite
   */
  public static Parameters of(NetworkSpec spec, float[] flat) {
    ParameterRules.length(spec, flat.length);
    if (spec.precision() == Precision.FLOAT) {
      float[] copy = flat.clone();
      ParameterRules.finite(spec, copy);
      return new Parameters(spec, copy, new double[0]);
    }
    return of(spec, ParameterRules.widened(flat));
  }

  /**
   * Parameters from a flat array, which is copied; in a network of floats each value is rounded to
   * the nearest float.
   *
   * @throws IllegalArgumentException if the length is not {@link NetworkSpec#parameterCount} or a
   *     value is not finite, after rounding too
   */
  public static Parameters of(NetworkSpec spec, double[] flat) {
    ParameterRules.length(spec, flat.length);
    double[] copy = flat.clone();
    ParameterRules.finite(spec, copy);
    return spec.precision() == Precision.DOUBLE
        ? new Parameters(spec, new float[0], copy)
        : of(spec, ParameterRules.rounded(spec, copy));
  }

  /** The network they belong to. */
  public NetworkSpec spec() {
    return spec;
  }

  /**
   * A copy of the flat array.
   *
   * @throws IllegalStateException in a network of doubles, whose values floats cannot hold
   */
  public float[] floats() {
    if (spec.precision() == Precision.DOUBLE) {
      throw new IllegalStateException(
          spec.name() + " computes in double, so its parameters are not floats; call doubles().");
    }
    return floats.clone();
  }

  /** A copy of the flat array; floats are widened, which changes no value. */
  public double[] doubles() {
    return spec.precision() == Precision.DOUBLE ? doubles.clone() : ParameterRules.widened(floats);
  }

  /**
   * A copy of one tensor in row-major order.
   *
   * @throws IllegalArgumentException if the network has no tensor of that name
   */
  public double[] tensor(String name) {
    TensorSpec tensor = find(name);
    double[] copy = new double[tensor.size()];
    for (int i = 0; i < copy.length; i++) {
      int at = tensor.offset() + i;
      copy[i] = spec.precision() == Precision.DOUBLE ? doubles[at] : floats[at];
    }
    return copy;
  }

  /**
   * The same parameters but for one tensor; values are rounded in a network of floats.
   *
   * @param values all elements in row-major order
   * @throws IllegalArgumentException if the name is unknown, the number of values differs from the
   *     tensor's or a value is not finite
   */
  public Parameters with(String name, double... values) {
    TensorSpec tensor = find(name);
    ParameterRules.count(spec, tensor, values.length);
    double[] flat = doubles();
    System.arraycopy(values, 0, flat, tensor.offset(), values.length);
    return of(spec, flat);
  }

  private TensorSpec find(String name) {
    for (TensorSpec tensor : spec.tensors()) {
      if (tensor.name().equals(name)) {
        return tensor;
      }
    }
    throw new IllegalArgumentException(
        spec.name()
            + " has no parameter tensor \""
            + name
            + "\". "
            + Nearest.hint(name, spec.tensors().stream().map(TensorSpec::name).toList()));
  }

  /** Whether the network and every value are the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Parameters that
        && spec.sameNetwork(that.spec)
        && Arrays.equals(floats, that.floats)
        && Arrays.equals(doubles, that.doubles);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(floats) + Arrays.hashCode(doubles);
  }

  /** The network's name and the number of values, as in {@code Digits, 2410 parameters}. */
  @Override
  public String toString() {
    return spec.name() + ", " + spec.parameterCount() + " parameters";
  }
}
