package dev.sinew.processor.graph;

import dev.sinew.diag.Span;
import java.util.List;

/**
 * An output of a network.
 *
 * @param name as written
 * @param node whose value it is
 * @param labels of its classes, in order; empty if it has none
 * @param labelsSpan where they are written, or else {@code span}
 * @param span of the name
 */
public record Port(String name, int node, List<String> labels, Span labelsSpan, Span span) {
  public Port {
    labels = List.copyOf(labels);
  }
}
