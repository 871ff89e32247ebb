package dev.sinew.processor.graph;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The sizes of a value's axes, without the batch; none for a single number.
 *
 * @param sizes each 1 or more, their product at most {@link Integer#MAX_VALUE}
 */
public record Shape(List<Integer> sizes) {
  public Shape {
    sizes = List.copyOf(sizes);
    if (sizes.stream().anyMatch(size -> size < 1)) {
      throw new IllegalArgumentException("sizes below 1: " + sizes);
    }
  }

  /** A shape with these axes. */
  public static Shape of(Integer... sizes) {
    return new Shape(List.of(sizes));
  }

  public int rank() {
    return sizes.size();
  }

  /** How many numbers a value of this shape has. */
  public int size() {
    return sizes.stream().reduce(1, Math::multiplyExact);
  }

  /** Whether this is a vector, or the single number that passes for a vector of one. */
  public boolean isVector() {
    return rank() <= 1;
  }

  @Override
  public String toString() {
    return sizes.stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
  }
}
