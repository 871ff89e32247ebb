package dev.sinew.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One target and what became of it.
 *
 * @param cells what each contender shows
 * @param ratio ours to the best library
 * @param bytes that a call of ours leaves on the heap
 */
record Row(
    String name,
    Map<String, String> cells,
    String ratio,
    String target,
    Verdict verdict,
    Lead lead,
    String bytes) {

  /** Whether the target is reached. */
  enum Verdict {
    MET("yes"),
    MISSED("no"),
    NOT_MEASURED("-");

    private final String word;

    Verdict(String word) {
      this.word = word;
    }

    static Verdict of(double found, double limit) {
      return Double.isNaN(found) ? NOT_MEASURED : found <= limit ? MET : MISSED;
    }

    /** Both, where both were measured. */
    Verdict and(Verdict other) {
      if (this == MISSED || other == MISSED) {
        return MISSED;
      }
      return this == NOT_MEASURED ? other : this;
    }
  }

  /** Whether ours is faster than everyone, the plain loop included. */
  enum Lead {
    AHEAD,
    BEHIND,
    ALONE;

    static Lead of(double ours, double best) {
      return Double.isNaN(ours) || Double.isNaN(best) ? ALONE : ours < best ? AHEAD : BEHIND;
    }
  }

  static final List<String> CONTENDERS =
      List.of(
          Results.OURS,
          Results.PORTABLE,
          Results.ONNX,
          Results.ONNX_KEPT,
          "DJL",
          "DL4J",
          "PyTorch",
          Results.PLAIN);

  static List<String> head() {
    List<String> head = new ArrayList<>(List.of("row"));
    head.addAll(CONTENDERS);
    head.addAll(List.of("ratio", "target", "met", "bytes"));
    return head;
  }

  List<String> line() {
    List<String> line = new ArrayList<>(List.of(name));
    CONTENDERS.forEach(contender -> line.add(cells.getOrDefault(contender, "-")));
    line.addAll(List.of(ratio, target, verdict.word, bytes));
    return line;
  }
}
