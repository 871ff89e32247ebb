package dev.sinew;

import dev.sinew.text.TextTable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How well the gradient of the loss agrees with finite differences of it. For an element p of a
 * trained tensor, with the gradient a that {@link Pass#lossAndGradient} gives, the loss L and steps
 * h = max(1, |p|) times 0.1, 0.03, 0.01 and 0.003, in a network of doubles 1e-4, 1e-5 and 1e-6:
 *
 * <pre>
 * n     = (L(p + h) - L(p - h)) / 2h
 * noise = 16 ulp |L| / h                         ulp = 2^-24, in doubles 2^-53
 * error = max(0, |a - n| - noise) / max(|a|, |n|, floor)
 * </pre>
 *
 * <p>where the floor is a hundredth, in doubles 1e-5, of the largest gradient of the tensor. For
 * the smallest step n is also taken from one side, (L(p + h) - L(p)) / h and (L(p) - L(p - h)) / h.
 * The error of the element is the smallest of all: a difference across the corner of a relu is
 * wrong by itself, while a wrong gradient disagrees with each. Of tensors with more than 100
 * elements 100 are checked, evenly spread.
 *
 * @param network its name
 * @param precision of its numbers
 * @param samples how many the loss was taken of
 * @param tensors what was found for each trained tensor, in order
 */
public record GradientCheck(String network, Precision precision, int samples, List<Found> tensors) {
  /** Copies the list. */
  public GradientCheck {
    tensors = List.copyOf(tensors);
  }

  /**
   * The worst element of one tensor.
   *
   * @param checked how many of its elements were
   * @param element the worst, as in {@code hidden.weight[3, 4]}
   * @param gradient a there
   * @param difference n there
   * @param error as in the formula
   */
  public record Found(
      String tensor,
      int checked,
      String element,
      double gradient,
      double difference,
      double error) {}

  /** The worst of all tensors. */
  public Found worst() {
    return tensors.stream()
        .max(Comparator.comparingDouble(Found::error))
        .orElseThrow(() -> new IllegalStateException(network + " has no trained parameters."));
  }

  /** The largest error that passes: 0.02, in a network of doubles 1e-5. */
  public double tolerance() {
    return precision == Precision.DOUBLE ? 1e-5 : 0.02;
  }

  /** Whether every error is at most {@link #tolerance}. */
  public boolean passed() {
    return worst().error() <= tolerance();
  }

  /** The verdict, and a line for each tensor. */
  @Override
  public String toString() {
    TextTable table = new TextTable(0, 2);
    table.row("tensor", "checked", "worst element", "gradient", "difference", "error");
    for (Found found : tensors) {
      table.row(
          found.tensor(),
          String.valueOf(found.checked()),
          found.element(),
          TextTable.number(found.gradient()),
          TextTable.number(found.difference()),
          String.format(Locale.ROOT, "%.1e", found.error()));
    }
    return String.format(
                "Gradients of %s on %d samples %s: the largest error is %.1e at %s, and up to %s"
                    + " passes.%n",
                network,
                samples,
                passed() ? "agree" : "DISAGREE",
                worst().error(),
                worst().element(),
                tolerance())
            .replace("\r\n", "\n")
        + table;
  }
}
