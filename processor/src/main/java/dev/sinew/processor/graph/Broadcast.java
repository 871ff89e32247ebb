package dev.sinew.processor.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How values of several shapes are joined number by number, by NumPy's rule: shapes are laid
 * against each other from their last axes on, and along an axis where a value has the size 1, or no
 * axis at all, its numbers are taken again and again.
 *
 * @param axes of the result; neighbours along which each value does the same are taken as one
 * @param operands how many values are joined
 */
public record Broadcast(List<Axis> axes, int operands) {
  public Broadcast {
    axes = List.copyOf(axes);
  }

  /**
   * An axis of the result.
   *
   * @param size its length
   * @param along for each value whether it runs along, or else is repeated
   */
  public record Axis(int size, List<Boolean> along) {
    public Axis {
      along = List.copyOf(along);
    }
  }

  /** The shape of the result; none if the shapes do not fit each other. */
  public static Optional<List<Integer>> join(List<Shape> shapes) {
    int rank = shapes.stream().mapToInt(Shape::rank).max().orElse(0);
    List<Integer> sizes = new ArrayList<>();
    for (int axis = 0; axis < rank; axis++) {
      int at = axis;
      List<Integer> found =
          shapes.stream()
              .map(shape -> size(shape, at, rank))
              .filter(size -> size > 1)
              .distinct()
              .toList();
      if (found.size() > 1) {
        return Optional.empty();
      }
      sizes.add(found.isEmpty() ? 1 : found.get(0));
    }
    return Optional.of(sizes);
  }

  /** How values of these shapes, which fit each other, are joined. */
  public static Broadcast of(List<Shape> shapes) {
    List<Integer> result = join(shapes).orElseThrow();
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < result.size(); i++) {
      int at = i;
      int size = result.get(i);
      List<Boolean> along =
          shapes.stream().map(shape -> size(shape, at, result.size()) == size).toList();
      int last = axes.size() - 1;
      if (last >= 0 && axes.get(last).along().equals(along)) {
        axes.set(last, new Axis(axes.get(last).size() * size, along));
      } else if (size > 1) {
        axes.add(new Axis(size, along));
      }
    }
    if (axes.isEmpty()) {
      axes.add(new Axis(1, shapes.stream().map(shape -> true).toList()));
    }
    return new Broadcast(axes, shapes.size());
  }

  private static int size(Shape shape, int axis, int rank) {
    int own = axis - (rank - shape.rank());
    return own < 0 ? 1 : shape.sizes().get(own);
  }

  /** Whether nothing is repeated. */
  public boolean isStraight() {
    return IntStream.range(0, operands).noneMatch(this::repeats);
  }

  /** Whether a number of this value is used more than once. */
  public boolean repeats(int operand) {
    return axes.stream().anyMatch(axis -> !axis.along().get(operand));
  }

  /** How many numbers of a value one step along an axis passes; 0 where it is repeated. */
  public int stride(int operand, int axis) {
    if (!axes.get(axis).along().get(operand)) {
      return 0;
    }
    return axes.subList(axis + 1, axes.size()).stream()
        .filter(behind -> behind.along().get(operand))
        .mapToInt(Axis::size)
        .reduce(1, (a, b) -> a * b);
  }

  /** The same of the result. */
  public int stride(int axis) {
    return axes.subList(axis + 1, axes.size()).stream()
        .mapToInt(Axis::size)
        .reduce(1, (a, b) -> a * b);
  }
}
