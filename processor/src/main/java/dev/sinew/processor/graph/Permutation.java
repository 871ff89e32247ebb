package dev.sinew.processor.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a transposed array is read from its source, both row-major: loops over the result's axes, and
 * how far apart in the source the numbers along each lie. Axes that stay neighbours are one axis
 * here, axes of length 1 are none.
 *
 * @param sizes of the result's axes
 * @param strides in the source, one for each
 */
public record Permutation(List<Integer> sizes, List<Integer> strides) {
  public Permutation {
    sizes = List.copyOf(sizes);
    strides = List.copyOf(strides);
  }

  /** The axes of {@code shape} in a new order. */
  public static Permutation of(Shape shape, List<Integer> order) {
    List<Integer> sizes = new ArrayList<>();
    List<Integer> strides = new ArrayList<>();
    for (int axis : order) {
      int size = shape.sizes().get(axis);
      int stride = Lanes.along(shape, axis).inner();
      int last = sizes.size() - 1;
      if (size == 1) {
        continue;
      }
      if (last >= 0 && strides.get(last) == stride * size) {
        sizes.set(last, sizes.get(last) * size);
        strides.set(last, stride);
      } else {
        sizes.add(size);
        strides.add(stride);
      }
    }
    return new Permutation(sizes, strides);
  }

  /** Whether result and source are the same array. */
  public boolean movesNothing() {
    return sizes.size() <= 1;
  }

  /** Whether {@code order} has each axis of a value of {@code rank} axes once. */
  public static boolean isOrder(List<Integer> order, int rank) {
    return order.stream()
        .sorted(Comparator.naturalOrder())
        .toList()
        .equals(IntStream.range(0, rank).boxed().toList());
  }
}
