package dev.sinew.internal;

import dev.sinew.NetworkSpec;
import dev.sinew.NetworkSpec.TensorSpec;
import java.util.Optional;

/**
 * Looks for the first number that is not finite, in the order in which things are shown to it; for
 * generated code and the trainer only.
 */
public final class Inspection {
  private final NetworkSpec spec;
  private Optional<String> found = Optional.empty();

  /** Of a network's numbers. */
  public Inspection(NetworkSpec spec) {
    this.spec = spec;
  }

  /** What was found first, as in {@code value y[0] of row 2 (y: x -> dense(1)) is NaN}. */
  public Optional<String> found() {
    return found;
  }

  /** The values of a layer, a row for each sample. */
  public void values(String layer, float[][] rows, int n) {
    for (int row = 0; row < n && found.isEmpty(); row++) {
      for (int i = 0; i < rows[row].length && found.isEmpty(); i++) {
        value("value", layer, row, i, rows[row][i]);
      }
    }
  }

  /** The values of a layer, a row for each sample. */
  public void values(String layer, double[][] rows, int n) {
    for (int row = 0; row < n && found.isEmpty(); row++) {
      for (int i = 0; i < rows[row].length && found.isEmpty(); i++) {
        value("value", layer, row, i, rows[row][i]);
      }
    }
  }

  /** The gradients at a layer, a row for each sample. */
  public void gradients(String layer, float[][] rows, int n) {
    for (int row = 0; row < n && found.isEmpty(); row++) {
      for (int i = 0; i < rows[row].length && found.isEmpty(); i++) {
        value("the gradient at", layer, row, i, rows[row][i]);
      }
    }
  }

  /** The gradients at a layer, a row for each sample. */
  public void gradients(String layer, double[][] rows, int n) {
    for (int row = 0; row < n && found.isEmpty(); row++) {
      for (int i = 0; i < rows[row].length && found.isEmpty(); i++) {
        value("the gradient at", layer, row, i, rows[row][i]);
      }
    }
  }

  private void value(String what, String layer, int row, int index, double value) {
    if (!Double.isFinite(value)) {
      String how =
          spec.layers().stream()
              .filter(each -> each.name().equals(layer))
              .map(each -> " (" + layer + ": " + each.text() + ")")
              .findFirst()
              .orElse("");
      found =
          Optional.of(what + " " + layer + "[" + index + "] of row " + row + how + " is " + value);
    }
  }

  /**
   * Numbers for each parameter, flat.
   *
   * @param what they are, as in {@code parameter}
   */
  public void tensors(String what, double[] flat) {
    for (TensorSpec tensor : spec.tensors()) {
      for (int i = 0; i < tensor.size() && found.isEmpty(); i++) {
        double value = flat[tensor.offset() + i];
        if (!Double.isFinite(value)) {
          found = Optional.of(what + " " + tensor.element(i) + " is " + value);
        }
      }
    }
  }
}
