package dev.sinew.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What tells two networks apart, as indented lines. */
final class Differences {
  private static final int SHOWN = 10;

  private Differences() {}

  /** The tensors that differ; empty if none does. */
  static List<String> ofTensors(String where, Layout found, String network, Layout own) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<Integer>> tensor : own.tensors().entrySet()) {
      List<Integer> shape = found.tensors().get(tensor.getKey());
      String name = tensor.getKey();
      if (shape == null) {
        lines.add(
            String.format(
                "  %s: %s has shape %s, %s lacks it", name, network, tensor.getValue(), where));
      } else if (!shape.equals(tensor.getValue())) {
        lines.add(
            String.format(
                "  %s: %s has shape %s, %s has %s",
                name, network, tensor.getValue(), where, shape));
      }
    }
    for (Map.Entry<String, List<Integer>> tensor : found.tensors().entrySet()) {
      if (!own.tensors().containsKey(tensor.getKey())) {
        lines.add(
            String.format(
                "  %s: %s has no such tensor, %s has shape %s",
                tensor.getKey(), network, where, tensor.getValue()));
      }
    }
    return shortened(lines, "  ");
  }

  /** The lines in which the sources differ, when all tensors agree. */
  static List<String> ofSources(String where, Layout found, String network, Layout own) {
    if (found.source().isBlank() || own.source().isBlank() || found.source().equals(own.source())) {
      return List.of("  All tensors agree, but not how they are used.");
    }
    List<String> theirs = found.source().lines().toList();
    List<String> ours = own.source().lines().toList();
    int shorter = Math.min(theirs.size(), ours.size());
    int same = 0;
    while (same < shorter && theirs.get(same).equals(ours.get(same))) {
      same++;
    }
    int end = 0;
    while (end < shorter - same
        && theirs.get(theirs.size() - 1 - end).equals(ours.get(ours.size() - 1 - end))) {
      end++;
    }
    List<String> lines = new ArrayList<>();
    lines.add("  All tensors agree, but the sources differ from line " + (same + 1) + " on.");
    lines.add("  " + network + ":");
    lines.addAll(indented(ours.subList(same, ours.size() - end)));
    lines.add("  " + where + ":");
    lines.addAll(indented(theirs.subList(same, theirs.size() - end)));
    return lines;
  }

  private static List<String> indented(List<String> lines) {
    List<String> shown = lines.isEmpty() ? List.of("(nothing)") : lines;
    return shortened(shown.stream().map(line -> "    " + line.strip()).toList(), "    ");
  }

  private static List<String> shortened(List<String> lines, String indent) {
    int rest = lines.size() - SHOWN;
    return rest <= 0
        ? lines
        : Stream.concat(lines.stream().limit(SHOWN), Stream.of(indent + "and " + rest + " more"))
            .toList();
  }

  /** All that is known to differ. */
  static String between(String where, Layout found, String network, Layout own) {
    List<String> lines = ofTensors(where, found, network, own);
    return String.join("\n", lines.isEmpty() ? ofSources(where, found, network, own) : lines);
  }
}
