package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Lanes;

/**
 * Loops over the lanes of an array: {@code r} counts the axes before the lane, {@code c} those
 * behind it. Where there is one of either, there is no loop and no index for it.
 */
final class LaneLoops {
  private final Lanes lanes;

  LaneLoops(Lanes lanes) {
    this.lanes = lanes;
  }

  /** {@code body} for each lane. */
  CodeBlock each(CodeBlock body) {
    return rows(lanes.inner() > 1 ? loop("c", lanes.inner(), body) : body);
  }

  /** {@code body} for each number of the axes before the lane. */
  CodeBlock rows(CodeBlock body) {
    return lanes.outer() > 1 ? loop("r", lanes.outer(), body) : body;
  }

  /** {@code statement} for each number of the axes behind the lane. */
  CodeBlock columns(String statement, Object... arguments) {
    CodeBlock body = CodeBlock.builder().addStatement(statement, arguments).build();
    return loop("c", lanes.inner(), body);
  }

  /** Number {@code k} of the lane: {@code (r * 5 + k) * 4 + c}. */
  String at(String k) {
    boolean first = k.equals("0");
    String row = lanes.outer() == 1 ? "" : "r * " + lanes.size();
    String number = row.isEmpty() ? k : first ? row : row + " + " + k;
    if (lanes.inner() == 1) {
      return number;
    }
    if (row.isEmpty()) {
      return first ? "c" : start(k) + " + c";
    }
    return first
        ? "r * " + lanes.size() * lanes.inner() + " + c"
        : "(" + number + ") * " + lanes.inner() + " + c";
  }

  private String start(String k) {
    return k.chars().allMatch(Character::isDigit)
        ? "" + Integer.parseInt(k) * lanes.inner()
        : k + " * " + lanes.inner();
  }

  /** The lane itself, among all lanes: {@code r * 4 + c}. */
  String lane() {
    if (lanes.isSingle()) {
      return "0";
    }
    if (lanes.inner() == 1) {
      return "r";
    }
    return lanes.outer() == 1 ? "c" : "r * " + lanes.inner() + " + c";
  }

  /** Where row {@code r} of so many numbers begins: {@code r * 20}. */
  String row(int width) {
    return lanes.outer() == 1 ? "0" : "r * " + width;
  }

  static CodeBlock loop(String index, int size, CodeBlock body) {
    return CodeBlock.builder()
        .beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", index, size)
        .add(body)
        .endControlFlow()
        .build();
  }
}
