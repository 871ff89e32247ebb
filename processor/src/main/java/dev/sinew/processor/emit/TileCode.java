package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.internal.Products;

/** What the methods that multiply matrices by register tiles have in common. */
final class TileCode {
  private TileCode() {}

  /** A condition, where {@code products} and {@code n} are at hand. */
  static String tooFew() {
    return "products == null || n < " + Products.LEAST_ROWS;
  }

  /** The opposite. */
  static String enough(String products) {
    return products + " != null && n >= " + Products.LEAST_ROWS;
  }

  /** {@code statement} and the method's end, if there are products and enough samples. */
  static CodeBlock instead(CodeBlock statement) {
    return CodeBlock.builder()
        .beginControlFlow("if ($L)", enough("products"))
        .add(statement)
        .addStatement("return")
        .endControlFlow()
        .build();
  }
}
