package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** What the methods that multiply matrices by register tiles have in common. */
final class TileCode {
  /**
   * From so many samples on, tiles are faster than loops: of 784 -> 128, 8 samples were 1.1 to 1.4
   * times faster, 32 samples 1.6 to 2.3 times, on JDK 17 and 25.
   */
  private static final int LEAST = 8;

  private TileCode() {}

  /** A condition, where {@code products} and {@code n} are at hand. */
  static String tooFew() {
    return "products == null || n < " + LEAST;
  }

  /** {@code statement} and the method's end, if there are products and enough samples. */
  static CodeBlock instead(CodeBlock statement) {
    return CodeBlock.builder()
        .beginControlFlow("if (products != null && n >= $L)", LEAST)
        .add(statement)
        .addStatement("return")
        .endControlFlow()
        .build();
  }
}
