package dev.sinew.processor.graph;

import java.util.List;

/**
 * The rows of numbers along one axis of a row-major array: number {@code k} of a lane is at {@code
 * (o * size + k) * inner + i}, where {@code o} counts the axes before and {@code i} those behind.
 *
 * @param outer the product of the axes before
 * @param size the length of a lane
 * @param inner the product of the axes behind
 */
public record Lanes(int outer, int size, int inner) {
  /** Along {@code axis}, counted from the beginning. */
  public static Lanes along(Shape shape, int axis) {
    List<Integer> sizes = shape.rank() == 0 ? List.of(1) : shape.sizes();
    return new Lanes(
        product(sizes.subList(0, axis)),
        sizes.get(axis),
        product(sizes.subList(axis + 1, sizes.size())));
  }

  /** One lane of all numbers. */
  public static Lanes all(Shape shape) {
    return new Lanes(1, shape.size(), 1);
  }

  /** Whether there is only one lane. */
  public boolean isSingle() {
    return outer == 1 && inner == 1;
  }

  /** How many lanes there are. */
  public int count() {
    return outer * inner;
  }

  private static int product(List<Integer> sizes) {
    return sizes.stream().reduce(1, (a, b) -> a * b);
  }
}
