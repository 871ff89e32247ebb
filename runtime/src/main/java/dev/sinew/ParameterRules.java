package dev.sinew;

import dev.sinew.NetworkSpec.TensorSpec;

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
    if (allFinite(flat)) {
      return;
    }
    for (int i = 0; i < flat.length; i++) {
      if (!Float.isFinite(flat[i])) {
        throw notFinite(spec, i, flat[i]);
      }
    }
  }

  static void finite(NetworkSpec spec, double[] flat) {
    if (allFinite(flat)) {
      return;
    }
    for (int i = 0; i < flat.length; i++) {
      if (!Double.isFinite(flat[i])) {
        throw notFinite(spec, i, flat[i]);
      }
    }
  }

  /** 0 times anything else is NaN. Without a call in the loop, a cold start loads in less time. */
  private static boolean allFinite(float[] flat) {
    float zero = 0;
    for (float value : flat) {
      zero += 0 * value;
    }
    return zero == 0;
  }

  private static boolean allFinite(double[] flat) {
    double zero = 0;
    for (double value : flat) {
      zero += 0 * value;
    }
    return zero == 0;
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
    if (allFinite(narrow)) {
      return narrow;
    }
    for (int i = 0; i < flat.length; i++) {
      if (!Float.isFinite(narrow[i])) {
        throw new IllegalArgumentException(
            element(spec, i)
                + " of "
                + spec.name()
                + " is "
                + flat[i]
                + ", beyond the range of a float. Write 'precision double' in the network or pass a"
                + " smaller number.");
      }
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
