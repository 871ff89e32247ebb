package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.graph.Permutation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Loops over the axes of a transposed array, the last innermost. */
final class PermutationLoops {
  private static final String LETTERS = "ijklm";

  private final Permutation permutation;

  PermutationLoops(Permutation permutation) {
    this.permutation = permutation;
  }

  /** A statement for each number. */
  CodeBlock each(String statement, Object... arguments) {
    CodeBlock code = CodeBlock.builder().addStatement(statement, arguments).build();
    for (int axis = permutation.sizes().size() - 1; axis >= 0; axis--) {
      code = LaneLoops.loop(index(axis), permutation.sizes().get(axis), code);
    }
    return code;
  }

  /** The place in the transposed array: {@code (i * 5 + j) * 4 + k}. */
  String result() {
    String place = "";
    for (int axis = 0; axis < permutation.sizes().size(); axis++) {
      int size = permutation.sizes().get(axis);
      String before = axis > 1 ? "(" + place + ")" : place;
      place = axis == 0 ? index(0) : before + " * " + size + " + " + index(axis);
    }
    return place;
  }

  /** The place in the source: {@code k * 15 + i * 3 + j}. */
  String source() {
    List<Integer> axes =
        new ArrayList<>(IntStream.range(0, permutation.sizes().size()).boxed().toList());
    axes.sort(Comparator.comparing(axis -> -permutation.strides().get(axis)));
    return axes.stream()
        .map(axis -> index(axis) + times(permutation.strides().get(axis)))
        .collect(Collectors.joining(" + "));
  }

  private static String times(int stride) {
    return stride == 1 ? "" : " * " + stride;
  }

  private static String index(int axis) {
    return axis < LETTERS.length() ? LETTERS.substring(axis, axis + 1) : "i" + axis;
  }
}
