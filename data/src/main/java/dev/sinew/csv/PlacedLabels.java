package dev.sinew.csv;

import dev.sinew.data.Classes;
import java.util.List;

/** Labels in a column of a file; one that the network does not have is named by its place. */
final class PlacedLabels implements Classes {
  private static final int MOST = 20;

  private final String file;
  private final int column;
  private final List<Long> lines;
  private final List<String> texts;
  private final Classes classes;

  /**
   * Labels.
   *
   * @param column counted from 1
   * @param lines of the rows, counted from 1
   * @param texts as many as lines
   */
  PlacedLabels(String file, int column, List<Long> lines, List<String> texts) {
    this.file = file;
    this.column = column;
    this.lines = List.copyOf(lines);
    this.texts = List.copyOf(texts);
    classes = Classes.of(texts);
  }

  @Override
  public int size() {
    return texts.size();
  }

  @Override
  public int classOf(int sample, List<String> labels) {
    try {
      return classes.classOf(sample, labels);
    } catch (IllegalArgumentException e) {
      throw labels.isEmpty() ? e : unknown(labels, e);
    }
  }

  private IllegalArgumentException unknown(List<String> labels, IllegalArgumentException e) {
    for (int row = 0; row < texts.size(); row++) {
      if (!labels.contains(texts.get(row))) {
        return new IllegalArgumentException(
            String.format(
                "%s:%d:%d: '%s' is no label of the output, which has %s",
                file, lines.get(row), column, texts.get(row), shown(labels)),
            e);
      }
    }
    return e;
  }

  private static String shown(List<String> labels) {
    String some = String.join(", ", labels.subList(0, Math.min(MOST, labels.size())));
    return labels.size() > MOST ? some + " and " + (labels.size() - MOST) + " more" : some;
  }

  @Override
  public String label(int sample) {
    return texts.get(sample);
  }
}
