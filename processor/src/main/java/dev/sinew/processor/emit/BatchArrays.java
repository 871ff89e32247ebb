package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.SharedArrays;

/**
 * Writes how the rows of a batch are allocated: {@code new float[capacity][64]}, or where buffers
 * share {@code shares ? this.hidden1 : new float[capacity][64]}.
 */
final class BatchArrays {
  /** Whether buffers share. */
  enum Sharing {
    ALWAYS,
    /** If the constructor is told so, provided that any buffer shares. */
    AS_ASKED
  }

  private final SharedArrays shared;
  private final Sharing sharing;
  private final Numbers numbers;

  BatchArrays(SharedArrays shared, Sharing sharing, Numbers numbers) {
    this.shared = shared;
    this.sharing = sharing;
    this.numbers = numbers;
  }

  /** The arrays of a buffer. */
  CodeBlock of(Buffer buffer) {
    CodeBlock own = CodeBlock.of("new $T[capacity][$L]", numbers.one(), buffer.size());
    return shared.holder(buffer).map(holder -> taken(holder, own)).orElse(own);
  }

  private CodeBlock taken(Buffer holder, CodeBlock own) {
    return switch (sharing) {
      case ALWAYS -> CodeBlock.of("this.$N", holder.name());
      case AS_ASKED -> CodeBlock.of("shares ? this.$N : $L", holder.name(), own);
    };
  }

  /** The start of the constructor. */
  MethodSpec constructor(String doc) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(TypeName.INT, "capacity");
    if (!shared.isEmpty()) {
      constructor.addJavadoc("$L\n", doc);
      if (sharing == Sharing.AS_ASKED) {
        constructor.addParameter(TypeName.BOOLEAN, "shares");
      }
    }
    return constructor.build();
  }

  /** What a call of that constructor gives it where it shares {@link Sharing#AS_ASKED}. */
  static CodeBlock arguments(SharedArrays shared, String capacity, String shares) {
    return shared.isEmpty() ? CodeBlock.of(capacity) : CodeBlock.of("$L, $L", capacity, shares);
  }
}
