package dev.sinew.processor.numeric;

import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The operators that move numbers about or work along an axis, from their definitions: indices are
 * taken apart axis by axis, not by blocks and strides as the generated code does.
 *
 * @param unit the rounding error of the network's numbers
 */
record StructureEstimates(double unit) {
  /** The index of each axis of the number at a flat place. */
  private static int[] indices(List<Integer> sizes, int place) {
    int[] indices = new int[sizes.size()];
    int rest = place;
    for (int axis = sizes.size() - 1; axis >= 0; axis--) {
      indices[axis] = rest % sizes.get(axis);
      rest /= sizes.get(axis);
    }
    return indices;
  }

  private static int place(List<Integer> sizes, int[] indices) {
    int place = 0;
    for (int axis = 0; axis < sizes.size(); axis++) {
      place = place * sizes.get(axis) + indices[axis];
    }
    return place;
  }

  /** The place in a value of shape {@code from} that is used at place {@code i} of {@code to}. */
  static int repeated(Shape to, Shape from, int i) {
    int[] at = indices(to.sizes(), i);
    int[] own = new int[from.rank()];
    for (int axis = 0; axis < own.length; axis++) {
      boolean along = from.sizes().get(axis) > 1;
      own[axis] = along ? at[at.length - own.length + axis] : 0;
    }
    return place(from.sizes(), own);
  }

  static Estimate transpose(Estimate x, Shape to, List<Integer> order) {
    List<Integer> axes = order.isEmpty() ? List.of(1, 0) : order;
    Integer[] sizes = new Integer[axes.size()];
    for (int axis = 0; axis < sizes.length; axis++) {
      sizes[axes.get(axis)] = to.sizes().get(axis);
    }
    Estimate y = new Estimate(new double[x.size()]);
    for (int i = 0; i < y.size(); i++) {
      int[] at = indices(to.sizes(), i);
      int[] from = new int[at.length];
      for (int axis = 0; axis < at.length; axis++) {
        from[axes.get(axis)] = at[axis];
      }
      int source = place(List.of(sizes), from);
      y.set(i, x.value()[source], x.bound()[source]);
    }
    return y;
  }

  /** Joined along an axis counted from the beginning. */
  static Estimate concat(List<Estimate> operands, List<Shape> shapes, Shape to, int axis) {
    Estimate y = new Estimate(new double[to.size()]);
    for (int i = 0; i < y.size(); i++) {
      int[] at = indices(to.sizes(), i);
      int part = 0;
      while (at[axis] >= vector(shapes.get(part)).get(axis)) {
        at[axis] -= vector(shapes.get(part++)).get(axis);
      }
      int source = place(vector(shapes.get(part)), at);
      Estimate from = operands.get(part);
      y.set(i, from.value()[source], from.bound()[source]);
    }
    return y;
  }

  /** What begins at {@code start} along an axis counted from the beginning. */
  static Estimate split(Estimate x, Shape from, Shape to, int axis, int start) {
    Estimate y = new Estimate(new double[to.size()]);
    for (int i = 0; i < y.size(); i++) {
      int[] at = indices(vector(to), i);
      at[axis] += start;
      int source = place(vector(from), at);
      y.set(i, x.value()[source], x.bound()[source]);
    }
    return y;
  }

  private static List<Integer> vector(Shape shape) {
    return shape.rank() == 0 ? List.of(1) : shape.sizes();
  }

  /** The places of each lane's numbers, lanes in the order of the result. */
  static List<List<Integer>> lanes(Shape shape, int axis) {
    List<Integer> sizes = vector(shape);
    List<List<Integer>> lanes = new ArrayList<>();
    for (int i = 0; i < shape.size(); i++) {
      int[] at = indices(sizes, i);
      if (at[axis] != 0) {
        continue;
      }
      List<Integer> lane = new ArrayList<>();
      for (int k = 0; k < sizes.get(axis); k++) {
        at[axis] = k;
        lane.add(place(sizes, at));
      }
      lanes.add(lane);
    }
    return lanes;
  }

  /** The places of the numbers with each index along an axis. */
  static List<List<Integer>> slices(Shape shape, int axis) {
    List<Integer> sizes = vector(shape);
    int along = axis < 0 ? axis + sizes.size() : axis;
    List<List<Integer>> slices = new ArrayList<>();
    for (int k = 0; k < sizes.get(along); k++) {
      slices.add(new ArrayList<>());
    }
    for (int i = 0; i < shape.size(); i++) {
      slices.get(indices(sizes, i)[along]).add(i);
    }
    return slices;
  }

  /** (x - mean) / std or back, of number {@code i}; mean and std are rounded too. */
  void normalize(Estimate x, int i, double mean, double std, boolean back, Estimate y) {
    double value = x.value()[i];
    double error = x.bound()[i];
    if (back) {
      double result = value * std + mean;
      double terms = (Math.abs(value) + error) * std + Math.abs(mean);
      y.set(i, result, error * std + 4 * unit * terms);
    } else {
      double terms = (Math.abs(value) + error + Math.abs(mean)) / std;
      y.set(i, (value - mean) / std, error / std + 5 * unit * terms);
    }
  }

  /** The sum or mean of some numbers of {@code x}, or the largest or smallest. */
  void reduce(Op.Summary summary, Estimate x, List<Integer> lane, Estimate y, int to) {
    double sum = 0;
    double terms = 0;
    double errors = 0;
    double widest = 0;
    double max = Double.NEGATIVE_INFINITY;
    double min = Double.POSITIVE_INFINITY;
    int n = lane.size();
    for (int i : lane) {
      sum += x.value()[i];
      terms += Math.abs(x.value()[i]);
      errors += x.bound()[i];
      widest = Math.max(widest, x.bound()[i]);
      max = Math.max(max, x.value()[i]);
      min = Math.min(min, x.value()[i]);
    }
    double rounding = (n + 1) * unit * (terms + errors);
    switch (summary) {
      case SUM -> y.set(to, sum, errors + rounding);
      case MEAN -> y.set(to, sum / n, (errors + rounding) / n + 2 * unit * Math.abs(sum / n));
      case MAX -> y.set(to, max, widest);
      case MIN -> y.set(to, min, widest);
    }
  }

  /** How far the winner is from the next, exact ties aside; infinite where nothing wins. */
  static double kink(Op.Summary summary, Estimate x, List<Integer> lane) {
    double sign =
        switch (summary) {
          case SUM, MEAN -> 0;
          case MAX -> 1;
          case MIN -> -1;
        };
    double[] sorted = lane.stream().mapToDouble(i -> sign * x.value()[i]).sorted().toArray();
    double first = sorted[sorted.length - 1];
    return Arrays.stream(sorted)
        .map(value -> first - value)
        .filter(gap -> gap > 0)
        .min()
        .orElse(Double.POSITIVE_INFINITY);
  }

  void softmax(boolean logarithm, Estimate x, List<Integer> lane, Estimate y) {
    double max = Double.NEGATIVE_INFINITY;
    double widest = 0;
    double spread = 0;
    for (int i : lane) {
      max = Math.max(max, x.value()[i]);
      widest = Math.max(widest, x.bound()[i]);
    }
    double sum = 0;
    for (int i : lane) {
      sum += Math.exp(x.value()[i] - max);
      spread = Math.max(spread, max - x.value()[i]);
    }
    // Relative: an error d of an exponent is a factor exp(d); both exp(x_i) and the sum have it.
    double exponent = 2 * widest + 2 * unit * spread;
    double relative = Math.expm1(2 * exponent) + (lane.size() + 8) * unit;
    for (int i : lane) {
      double value = Math.exp(x.value()[i] - max) / sum;
      double log = x.value()[i] - max - Math.log(sum);
      if (logarithm) {
        y.set(i, log, relative + 4 * unit * (spread + Math.log(sum)));
      } else {
        y.set(i, value, value * relative);
      }
    }
  }
}
