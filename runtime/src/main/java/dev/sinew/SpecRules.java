package dev.sinew;

import dev.sinew.NetworkSpec.Measured;
import dev.sinew.NetworkSpec.Port;
import dev.sinew.NetworkSpec.TensorSpec;
import java.util.List;
import java.util.stream.Stream;

/** What a description of a network must keep to. Every start runs it: loops, no lambdas. */
final class SpecRules {
  private SpecRules() {}

  static int size(String name, List<Integer> shape) {
    long size = 1;
    for (int axis : shape) {
      if (axis < 1) {
        throw new IllegalArgumentException(
            name + " has shape " + shape + "; every axis must be at least 1.");
      }
      size *= axis;
      if (size > Integer.MAX_VALUE) {
        throw new IllegalArgumentException(
            name + " has shape " + shape + ", more elements than an array can hold.");
      }
    }
    return (int) size;
  }

  /** The place of a flat index, as in {@code [3, 4]}. */
  static String position(List<Integer> shape, int index) {
    int rest = index;
    StringBuilder text = new StringBuilder();
    for (int axis = shape.size() - 1; axis >= 0; axis--) {
      text.insert(0, (axis > 0 ? ", " : "") + rest % shape.get(axis));
      rest /= shape.get(axis);
    }
    return "[" + text + "]";
  }

  static String unused(String kind, String name, List<Port> taken) {
    for (Port port : taken) {
      if (port.name().equals(name)) {
        throw new IllegalArgumentException("There are two " + kind + "s called " + name + ".");
      }
    }
    return name;
  }

  static void unusedTensor(String name, List<TensorSpec> taken) {
    for (TensorSpec tensor : taken) {
      if (tensor.name().equals(name)) {
        throw new IllegalArgumentException("There are two tensors called " + name + ".");
      }
    }
  }

  static Port port(String name, List<Port> inputs, List<Port> outputs) {
    return Stream.concat(inputs.stream(), outputs.stream())
        .filter(port -> port.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("There is no input or output called " + name + "."));
  }

  static void measured(Measured unit, List<TensorSpec> tensors) {
    List<Integer> shape = unit.port().shape();
    int size = shape.isEmpty() ? 1 : shape.get(unit.axis());
    for (String name : List.of(unit.mean(), unit.std())) {
      if (tensors.stream().noneMatch(t -> t.name().equals(name) && t.size() == size)) {
        throw new IllegalArgumentException(
            String.format(
                "%s has shape %s along axis %d, so a tensor %s of %d numbers is needed.",
                unit.port().name(), shape, unit.axis(), name, size));
      }
    }
  }

  static void labels(Port output, int labels) {
    int expected = output.size() == 1 ? 2 : output.size();
    if (labels != expected) {
      throw new IllegalArgumentException(
          String.format(
              "Output %s has shape %s and needs %d labels, but found %d.",
              output.name(), output.shape(), expected, labels));
    }
  }

  static void start(TensorSpec tensor) {
    if (tensor.start() instanceof GivenValues given && given.count() != tensor.size()) {
      throw new IllegalArgumentException(
          String.format(
              "%s has shape %s and needs %d start values, but found %d.",
              tensor.name(), tensor.shape(), tensor.size(), given.count()));
    }
    if (tensor.start() instanceof Orthogonal start
        && (long) start.rows() * start.columns() != tensor.size()) {
      throw new IllegalArgumentException(
          String.format(
              "%s has shape %s, so its orthogonal start cannot have %d rows and %d columns.",
              tensor.name(), tensor.shape(), start.rows(), start.columns()));
    }
  }

  static void rateFactor(String tensor, double factor) {
    if (!(factor > 0 && Double.isFinite(factor))) {
      throw new IllegalArgumentException(
          tensor
              + " needs a rate factor above 0, but found "
              + factor
              + "; a tensor that does not train is frozen.");
    }
  }

  static void penalty(String tensor, String setting, double coefficient) {
    if (!(coefficient >= 0 && Double.isFinite(coefficient))) {
      throw new IllegalArgumentException(
          tensor + " needs " + setting + " of at least 0, but found " + coefficient + ".");
    }
  }

  static int total(String network, int before, int size) {
    long total = (long) before + size;
    if (total > Integer.MAX_VALUE) {
      throw new IllegalArgumentException(
          network + " has " + total + " parameters, more than an array can hold.");
    }
    return (int) total;
  }
}
