package dev.sinew.processor.graph;

import dev.sinew.diag.Span;
import java.util.List;

/**
 * An output of a network.
 *
 * @param name as written
 * @param node whose value it is, in the caller's numbers
 * @param inside the node that a loss judges, in the network's numbers; the same without units
 * @param inward what makes the caller's numbers the network's, in order
 * @param labels of its classes, in order; empty if it has none
 * @param labelsSpan where they are written, or else {@code span}
 * @param span of the name
 */
public record Port(
    String name,
    int node,
    int inside,
    List<Op> inward,
    List<String> labels,
    Span labelsSpan,
    Span span) {
  public Port {
    inward = List.copyOf(inward);
    labels = List.copyOf(labels);
  }
}
