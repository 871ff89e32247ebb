package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Strings as Java expressions, cut where a class file's limit of 65,535 bytes a constant could be
 * reached.
 */
final class StringLiterals {
  private static final int MAX_CHARS = 16_000;

  private StringLiterals() {}

  static CodeBlock of(String text) {
    if (text.length() <= MAX_CHARS) {
      return literal(text);
    }
    List<CodeBlock> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(start + MAX_CHARS, text.length());
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(literal(text.substring(start, end)));
      start = end;
    }
    return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(pieces, ",\n"));
  }

  /** JavaPoet would end the line at the two separators, inside of the literal. */
  private static CodeBlock literal(String text) {
    return Stream.of(text.split("(?=[\u2028\u2029])|(?<=[\u2028\u2029])", -1))
        .map(
            part ->
                switch (part) {
                  case "\u2028" -> CodeBlock.of("$L", "\"\\u2028\"");
                  case "\u2029" -> CodeBlock.of("$L", "\"\\u2029\"");
                  default -> CodeBlock.of("$S", part);
                })
        .collect(CodeBlock.joining(" + "));
  }
}
