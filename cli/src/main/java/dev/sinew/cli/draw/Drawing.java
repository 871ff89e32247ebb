package dev.sinew.cli.draw;

import java.util.List;

/**
 * What a picture of a network shows.
 *
 * @param title above all
 * @param boxes each behind those that arrows come from
 * @param arrows between boxes, each once
 */
public record Drawing(String title, List<Box> boxes, List<Arrow> arrows) {
  public Drawing {
    boxes = List.copyOf(boxes);
    arrows = List.copyOf(arrows);
  }

  /** What a box stands for. */
  public enum Kind {
    INPUT,
    STEP,
    OUTPUT,
    LOSS
  }

  /**
   * A value or a part of the loss.
   *
   * @param kind what it stands for
   * @param heading its first line
   * @param details the lines below
   */
  public record Box(Kind kind, String heading, List<String> details) {
    public Box {
      details = List.copyOf(details);
    }
  }

  /**
   * From what is used to what uses it.
   *
   * @param from index of a box
   * @param to index of a later box
   */
  public record Arrow(int from, int to) {}
}
