package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Strings as Java expressions, cut where a class file's limit of 65,535 bytes a constant could be
 * reached.
 */
final class StringLiterals {
  private static final int MAX_CHARS = 16_000;

  private StringLiterals() {}

  static CodeBlock of(String text) {
    if (text.length() <= MAX_CHARS) {
      return CodeBlock.of("$S", text);
    }
    List<CodeBlock> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = Math.min(start + MAX_CHARS, text.length());
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      pieces.add(CodeBlock.of("$S", text.substring(start, end)));
      start = end;
    }
    return CodeBlock.of("$T.join($S, $L)", String.class, "", CodeBlock.join(pieces, ",\n"));
  }
}
