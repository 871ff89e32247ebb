package dev.sinew;

import dev.sinew.NetworkSpec.TensorSpec;
import dev.sinew.internal.Finite;

/** What a flat array must keep to before it becomes parameters. */
final class ParameterRules {
  private ParameterRules() {}

  static void length(NetworkSpec spec, int found) {
    if (found != spec.parameterCount()) {
      throw new IllegalArgumentException(
          String.format(
              "%s has %d parameters, but the array holds %d. Pass the flat array of all tensors, in"
                  + " the order of spec().tensors().",
              spec.name(), spec.parameterCount(), found));
    }
  }

  static void count(NetworkSpec spec, TensorSpec tensor, int found) {
    if (found != tensor.size()) {
      throw new IllegalArgumentException(
          String.format(
              "%s of %s has shape %s and needs %d values, but found %d.",
              tensor.name(), spec.name(), tensor.shape(), tensor.size(), found));
    }
  }

  static void finite(NetworkSpec spec, float[] flat) {
    int wrong = Finite.firstNot(flat, flat.length);
    if (wrong < flat.length) {
      throw notFinite(spec, wrong, flat[wrong]);
    }
  }

  static void finite(NetworkSpec spec, double[] flat) {
    int wrong = Finite.firstNot(flat, flat.length);
    if (wrong < flat.length) {
      throw notFinite(spec, wrong, flat[wrong]);
    }
  }

  private static IllegalArgumentException notFinite(NetworkSpec spec, int index, double value) {
    return new IllegalArgumentException(
        element(spec, index)
            + " of "
            + spec.name()
            + " is "
            + value
            + "; parameters must be finite numbers. Check where it was computed.");
  }

  static double[] widened(float[] flat) {
    double[] wide = new double[flat.length];
    for (int i = 0; i < flat.length; i++) {
      wide[i] = flat[i];
    }
    return wide;
  }

  static float[] rounded(NetworkSpec spec, double[] flat) {
    float[] narrow = new float[flat.length];
    for (int i = 0; i < flat.length; i++) {
      narrow[i] = (float) flat[i];
    }
    int wrong = Finite.firstNot(narrow, narrow.length);
    if (wrong < narrow.length) {
      throw new IllegalArgumentException(
          element(spec, wrong)
              + " of "
              + spec.name()
              + " is "
              + flat[wrong]
              + ", beyond the range of a float. Write 'precision double' in the network or pass a"
              + " smaller number.");
    }
    return narrow;
  }

  private static String element(NetworkSpec spec, int index) {
    for (TensorSpec tensor : spec.tensors()) {
      if (index < tensor.offset() + tensor.size()) {
        return tensor.element(index - tensor.offset());
      }
    }
    throw new AssertionError(index);
  }
}
