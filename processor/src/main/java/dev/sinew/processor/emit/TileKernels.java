package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.plan.Kernel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the methods for a batch of a layer whose tier is tiles: a product, or one by one. */
final class TileKernels {
  private final Kernel kernel;
  private final ForwardKernels.Setting setting;
  private final Numbers numbers;

  private TileKernels(Kernel kernel, ForwardKernels.Setting setting) {
    this.kernel = kernel;
    this.setting = setting;
    this.numbers = setting.numbers();
  }

  /** For a batch and, where a function follows in place, for a part of a sample. */
  static List<MethodSpec> methods(Kernel kernel, ForwardKernels.Setting setting) {
    TileKernels kernels = new TileKernels(kernel, setting);
    return kernel.then().isEmpty()
        ? List.of(kernels.batch())
        : List.of(kernels.batch(), kernels.function());
  }

  private MethodSpec batch() {
    return MethodSpec.methodBuilder(kernel.method())
        .addJavadoc("$L", KernelDocs.batch(kernel))
        .addModifiers(Modifier.STATIC)
        .addParameter(setting.weights(), "weights")
        .addParameter(numbers.rows(), "x")
        .addParameter(numbers.rows(), "y")
        .addParameter(RuntimeTypes.PRODUCTS, "products")
        .addParameter(TypeName.INT, "n")
        .beginControlFlow("if ($L)", TileCode.tooFew())
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement("$N(weights, x[s], y[s])", kernel.method())
        .endControlFlow()
        .addStatement("return")
        .endControlFlow()
        .addStatement("products.layer(x, $L, y, n$L)", parameters(), then())
        .build();
  }

  private String parameters() {
    boolean hasBias = ((Op.Dense) kernel.node().op()).hasBias();
    return "weights."
        + setting.field(kernel.node(), 0)
        + (hasBias ? ", weights." + setting.field(kernel.node(), 1) : "");
  }

  private CodeBlock then() {
    return kernel.then().isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(", $T::$N", setting.forward(), kernel.method());
  }

  private MethodSpec function() {
    return new RowFunctionCode(kernel.method(), "x", "y", numbers)
        .method(
            KernelDocs.function(kernel), List.of(ForwardKernels.then(kernel)), operand -> "x[i]");
  }
}
