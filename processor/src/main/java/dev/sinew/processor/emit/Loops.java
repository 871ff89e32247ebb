package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The loops that layers are made of. Every bound is a literal. */
final class Loops {
  /**
   * How many rows one pass over the result adds: 4 gave the most on HotSpot, with or without
   * AVX-512.
   */
  private static final int FUSED = 4;

  private final Numbers numbers;

  Loops(Numbers numbers) {
    this.numbers = numbers;
  }

  /** {@code for (int i = 0; i < size; i++) { statement; }}. */
  static CodeBlock each(String index, int size, String statement, Object... arguments) {
    return CodeBlock.builder()
        .beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", index, size)
        .addStatement(statement, arguments)
        .endControlFlow()
        .build();
  }

  /** {@code for (int i = 0; i < size; i++) { statements }}. */
  static CodeBlock each(String index, int size, CodeBlock... statements) {
    CodeBlock.Builder code =
        CodeBlock.builder().beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", index, size);
    List.of(statements).forEach(code::add);
    return code.endControlFlow().build();
  }

  /**
   * A loop over {@code size} numbers, or the body alone where there is one number.
   *
   * @param body from the index: {@code i}, or {@code 0} for the only number
   */
  static CodeBlock each(String index, int size, Function<String, CodeBlock> body) {
    return size == 1
        ? body.apply("0")
        : CodeBlock.builder()
            .beginControlFlow("for (int $1L = 0; $1L < $2L; $1L++)", index, size)
            .add(body.apply(index))
            .endControlFlow()
            .build();
  }

  /** A single statement. */
  static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** {@code 2080 + o}, or the one of the two that is not 0. */
  static String place(int offset, String index) {
    if (offset == 0) {
      return index;
    }
    return index.equals("0") ? "" + offset : offset + " + " + index;
  }

  /**
   * {@code y[j] += sum over k of x[k] * w[k][j]}, four {@code k} at a time. All arrays in the inner
   * loop have the same index, which is what lets HotSpot vectorise it.
   *
   * @param x the array of factors, as an expression in {@code k}: {@code x[$L]}
   * @param w the array of rows, as an expression in {@code k}
   */
  CodeBlock addRows(String y, String x, String w, int count, int width, String k, String j) {
    CodeBlock.Builder code = CodeBlock.builder();
    int whole = count > FUSED ? count - count % FUSED : 0;
    if (whole > 0) {
      code.beginControlFlow("for (int $1L = 0; $1L < $2L; $1L += $3L)", k, whole, FUSED);
      List<String> at = new ArrayList<>(List.of(k));
      IntStream.range(1, FUSED).forEach(i -> at.add(k + " + " + i));
      code.add(addRows(y, x, w, at, width, j)).endControlFlow();
    }
    if (whole < count) {
      List<String> at = IntStream.range(whole, count).mapToObj(String::valueOf).toList();
      code.add(addRows(y, x, w, at, width, j));
    }
    return code.build();
  }

  private CodeBlock addRows(String y, String x, String w, List<String> at, int width, String j) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < at.size(); i++) {
      code.addStatement("$T $L$L = $L", numbers.one(), x, i, CodeBlock.of("$L[$L]", x, at.get(i)));
    }
    for (int i = 0; i < at.size(); i++) {
      code.addStatement("$T $L$L = $L[$L]", numbers.row(), w, i, w, at.get(i));
    }
    String sum =
        IntStream.range(0, at.size())
            .mapToObj(i -> x + i + " * " + w + i + "[" + j + "]")
            .collect(Collectors.joining(" + "));
    return code.add(each(j, width, "$L[$L] += $L", y, j, sum)).build();
  }

  /**
   * Statements that leave {@code sum over k of x[k] * w[k]} in a new local variable {@code sum}, by
   * four sums that do not wait for one another.
   */
  CodeBlock dot(String sum, String x, String w, int count, String k) {
    CodeBlock.Builder code = CodeBlock.builder();
    int whole = count - count % FUSED;
    for (int i = 0; i < FUSED; i++) {
      code.addStatement("$T $L$L = $L", numbers.one(), sum, i, numbers.zero());
    }
    code.beginControlFlow("for (int $1L = 0; $1L < $2L; $1L += $3L)", k, whole, FUSED);
    for (int i = 0; i < FUSED; i++) {
      String at = i == 0 ? k : k + " + " + i;
      code.addStatement("$1L$2L += $3L[$5L] * $4L[$5L]", sum, i, x, w, at);
    }
    code.endControlFlow();
    for (int i = whole; i < count; i++) {
      code.addStatement("$1L$2L += $3L[$5L] * $4L[$5L]", sum, i - whole, x, w, i);
    }
    return code.addStatement("$1T $2L = ($2L0 + $2L1) + ($2L2 + $2L3)", numbers.one(), sum).build();
  }

  /**
   * {@code ((a + b) + (c + d)) + e}: as shallow as can be, so that no addition waits longer than it
   * must.
   */
  static String tree(List<String> terms) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    int half = Integer.highestOneBit(terms.size() - 1);
    List<String> first = terms.subList(0, half);
    List<String> rest = terms.subList(half, terms.size());
    // Java adds from the left, so that a group before a single term needs no parentheses
    return (rest.size() == 1 ? tree(first) : group(first)) + " + " + group(rest);
  }

  private static String group(List<String> terms) {
    return terms.size() == 1 ? terms.get(0) : "(" + tree(terms) + ")";
  }
}
