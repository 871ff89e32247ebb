package dev.sinew.cli.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * How far to the right each place of a drawing stands: as near to the middle of what it is joined
 * with as its neighbours in the row allow.
 */
final class Columns {
  private static final int ROUNDS = 40;

  /** Long arrows look best straight, so their bends hold on to each other. */
  private static final double BEND_WEIGHT = 8;

  /** So do the steps of a series. */
  private static final double SERIES_WEIGHT = 3;

  private final Layers layers;
  private final double[] widths;
  private final double gap;
  private final double[] middle;

  private Columns(Layers layers, double[] widths, double gap) {
    this.layers = layers;
    this.widths = widths;
    this.gap = gap;
    middle = new double[widths.length];
  }

  /**
   * The middle of each place, the leftmost edge at 0.
   *
   * @param widths of the places
   * @param gap between neighbours
   */
  static double[] of(Layers layers, double[] widths, double gap) {
    Columns columns = new Columns(layers, widths, gap);
    columns.layers.rows().forEach(row -> columns.settle(row, new double[row.size()]));
    for (int round = 0; round < ROUNDS; round++) {
      columns.sweep(round % 2 == 0);
    }
    return columns.shifted();
  }

  private void sweep(boolean down) {
    List<List<Integer>> rows = layers.rows();
    for (int i = 0; i < rows.size(); i++) {
      List<Integer> row = rows.get(down ? i : rows.size() - 1 - i);
      settle(row, row.stream().mapToDouble(this::wanted).toArray());
    }
  }

  /** The middle of all that a place is joined with. */
  private double wanted(int place) {
    List<Integer> joined = new ArrayList<>(layers.above(place));
    joined.addAll(layers.below(place));
    double sum = 0;
    double weights = 0;
    for (int other : joined) {
      double weight = weight(place, other);
      sum += weight * middle[other];
      weights += weight;
    }
    return weights == 0 ? middle[place] : sum / weights;
  }

  private double weight(int place, int other) {
    if (layers.isBend(place) && layers.isBend(other)) {
      return BEND_WEIGHT;
    }
    int upper = layers.row(place) < layers.row(other) ? place : other;
    int lower = upper == place ? other : place;
    boolean inSeries = layers.below(upper).size() == 1 && layers.above(lower).size() == 1;
    return inSeries ? SERIES_WEIGHT : 1;
  }

  /** Places that must move together to keep apart, and where their first one wants to be. */
  private record Group(int size, double weight, double sum) {
    double start() {
      return sum / weight;
    }

    Group with(Group right) {
      return new Group(size + right.size, weight + right.weight, sum + right.sum);
    }
  }

  /**
   * Puts a row's places where the squares of their distances from {@code wanted} are smallest:
   * where neighbours would overlap, they form a group that stands at its mean.
   */
  private void settle(List<Integer> row, double[] wanted) {
    double[] offsets = new double[row.size()];
    for (int i = 1; i < row.size(); i++) {
      double apart = (widths[row.get(i - 1)] + widths[row.get(i)]) / 2 + gap;
      offsets[i] = offsets[i - 1] + apart;
    }
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      double weight = layers.isBend(row.get(i)) ? BEND_WEIGHT : 1;
      Group group = new Group(1, weight, weight * (wanted[i] - offsets[i]));
      while (!groups.isEmpty() && groups.get(groups.size() - 1).start() > group.start()) {
        group = groups.remove(groups.size() - 1).with(group);
      }
      groups.add(group);
    }
    int i = 0;
    for (Group group : groups) {
      for (int k = 0; k < group.size(); k++, i++) {
        middle[row.get(i)] = group.start() + offsets[i];
      }
    }
  }

  private double[] shifted() {
    double left = 0;
    for (int place = 0; place < middle.length; place++) {
      double edge = middle[place] - widths[place] / 2;
      left = place == 0 ? edge : Math.min(left, edge);
    }
    double[] shifted = new double[middle.length];
    for (int place = 0; place < middle.length; place++) {
      shifted[place] = middle[place] - left;
    }
    return shifted;
  }
}
