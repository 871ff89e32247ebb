package dev.sinew.cli.draw;

import dev.sinew.cli.draw.Drawing.Arrow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which box stands in which row, and in which order. Every arrow leads from one row to the next:
 * one that passes a row has a bend there, which takes a place like a box.
 */
final class Layers {
  /** Rounds of ordering; networks settle after two or three. */
  private static final int ROUNDS = 12;

  private final int boxes;
  private final List<Integer> rowOf = new ArrayList<>();
  private final Map<Arrow, List<Integer>> routes = new HashMap<>();
  private final List<List<Integer>> above = new ArrayList<>();
  private final List<List<Integer>> below = new ArrayList<>();
  private List<List<Integer>> rows = new ArrayList<>();

  Layers(Drawing drawing) {
    boxes = drawing.boxes().size();
    rank(drawing);
    rowOf.forEach(row -> addPlace());
    drawing.arrows().forEach(this::route);
    order();
  }

  /**
   * The boxes and bends of each row from left to right; numbers from that of boxes on are bends.
   */
  List<List<Integer>> rows() {
    return rows;
  }

  boolean isBend(int place) {
    return place >= boxes;
  }

  int places() {
    return rowOf.size();
  }

  int row(int place) {
    return rowOf.get(place);
  }

  /** From the arrow's box by its bends to the other box. */
  List<Integer> places(Arrow arrow) {
    return routes.getOrDefault(arrow, List.of());
  }

  List<Integer> above(int place) {
    return above.get(place);
  }

  List<Integer> below(int place) {
    return below.get(place);
  }

  /** Each box below all that lead to it; what nothing leads to stands close to its first user. */
  private void rank(Drawing drawing) {
    int[] row = new int[boxes];
    for (int box = 0; box < boxes; box++) {
      for (Arrow arrow : drawing.arrows()) {
        if (arrow.to() == box) {
          row[box] = Math.max(row[box], row[arrow.from()] + 1);
        }
      }
    }
    for (int box = 0; box < boxes; box++) {
      int self = box;
      boolean isSource = drawing.arrows().stream().noneMatch(arrow -> arrow.to() == self);
      if (isSource) {
        row[box] =
            drawing.arrows().stream()
                .filter(arrow -> arrow.from() == self)
                .mapToInt(arrow -> row[arrow.to()] - 1)
                .min()
                .orElse(0);
      }
    }
    IntStream.of(row).forEach(rowOf::add);
  }

  private void addPlace() {
    above.add(new ArrayList<>());
    below.add(new ArrayList<>());
  }

  private void route(Arrow arrow) {
    List<Integer> route = new ArrayList<>(List.of(arrow.from()));
    for (int row = rowOf.get(arrow.from()) + 1; row < rowOf.get(arrow.to()); row++) {
      route.add(rowOf.size());
      rowOf.add(row);
      addPlace();
    }
    route.add(arrow.to());
    for (int i = 1; i < route.size(); i++) {
      below.get(route.get(i - 1)).add(route.get(i));
      above.get(route.get(i)).add(route.get(i - 1));
    }
    routes.put(arrow, route);
  }

  /** Puts each place near the middle of those it is joined with, from above and from below. */
  private void order() {
    int last = rowOf.stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int row = 0; row <= last; row++) {
      int wanted = row;
      rows.add(
          new ArrayList<>(
              IntStream.range(0, places()).filter(p -> rowOf.get(p) == wanted).boxed().toList()));
    }
    List<List<Integer>> best = copy();
    for (int round = 0; round < ROUNDS && crossings() > 0; round++) {
      boolean down = round % 2 == 0;
      for (int i = 0; i <= last; i++) {
        sort(rows.get(down ? i : last - i), down ? above : below);
      }
      List<List<Integer>> now = rows;
      rows = best;
      int fewest = crossings();
      rows = now;
      if (crossings() < fewest) {
        best = copy();
      }
    }
    rows = best;
  }

  private List<List<Integer>> copy() {
    return rows.stream().<List<Integer>>map(ArrayList::new).toList();
  }

  private void sort(List<Integer> row, List<List<Integer>> joined) {
    Map<Integer, Integer> order = positions();
    Map<Integer, Double> middle = new HashMap<>();
    for (int place : row) {
      middle.put(
          place,
          joined.get(place).stream()
              .mapToInt(other -> order.getOrDefault(other, 0))
              .average()
              .orElse(order.getOrDefault(place, 0)));
    }
    row.sort(Comparator.comparingDouble(place -> middle.getOrDefault(place, 0.0)));
  }

  private Map<Integer, Integer> positions() {
    Map<Integer, Integer> order = new HashMap<>();
    rows.forEach(row -> IntStream.range(0, row.size()).forEach(i -> order.put(row.get(i), i)));
    return order;
  }

  private int crossings() {
    Map<Integer, Integer> order = positions();
    int crossings = 0;
    for (List<Integer> row : rows) {
      List<int[]> lines = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        for (int other : below.get(row.get(i))) {
          lines.add(new int[] {i, order.getOrDefault(other, 0)});
        }
      }
      for (int[] a : lines) {
        crossings += (int) lines.stream().filter(b -> a[0] < b[0] && a[1] > b[1]).count();
      }
    }
    return crossings;
  }
}
