package dev.sinew.page;

import java.util.List;

/**
 * A line of a figure.
 *
 * @param name what it shows
 * @param values a number for each epoch, from the first; finite
 */
public record Curve(String name, List<Double> values) {
  /** Copies the values. */
  public Curve {
    values = List.copyOf(values);
  }
}
