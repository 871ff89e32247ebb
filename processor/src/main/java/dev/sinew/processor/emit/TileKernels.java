package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.Tier;
import dev.sinew.processor.plan.VectorSteps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods for a batch of a kernel whose tier is tiles: one by one, or a layer as a
 * product of matrices, a function by vectors.
 */
final class TileKernels {
  private final Kernel kernel;
  private final ForwardKernels.Setting setting;
  private final Numbers numbers;

  private TileKernels(Kernel kernel, ForwardKernels.Setting setting) {
    this.kernel = kernel;
    this.setting = setting;
    this.numbers = setting.numbers();
  }

  /** Whether a batch of the kernel has a method of its own. */
  static boolean isTiled(Kernel kernel) {
    return kernel.tier() == Tier.TILES
        && (!(kernel.node().op() instanceof Op.Elementwise) || steps(kernel).isPresent());
  }

  private static Optional<VectorSteps> steps(Kernel kernel) {
    return VectorSteps.of(ForwardKernels.then(kernel));
  }

  /** For a batch and, where a function follows a layer in place, for a part of a sample. */
  static List<MethodSpec> methods(Kernel kernel, ForwardKernels.Setting setting) {
    TileKernels kernels = new TileKernels(kernel, setting);
    if (!(kernel.node().op() instanceof Op.Dense layer)) {
      return List.of(kernels.batch(kernels.byVectors()));
    }
    MethodSpec batch = kernels.batch(kernels.product(layer));
    return kernel.then().isEmpty() || kernels.isKnown()
        ? List.of(batch)
        : List.of(batch, kernels.function());
  }

  private MethodSpec batch(CodeBlock large) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(kernel.method())
            .addJavadoc("$L", KernelDocs.batch(kernel))
            .addModifiers(Modifier.STATIC);
    List<String> arguments = new ArrayList<>();
    if (!kernel.node().tensors().isEmpty()) {
      method.addParameter(setting.weights(), "weights");
      arguments.add("weights");
    }
    for (String name : arrays()) {
      method.addParameter(numbers.rows(), name);
      arguments.add(name + "[s]");
    }
    return method
        .addParameter(RuntimeTypes.PRODUCTS, "products")
        .addParameter(TypeName.INT, "n")
        .beginControlFlow("if ($L)", TileCode.tooFew())
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement("$N($L)", kernel.method(), String.join(", ", arguments))
        .endControlFlow()
        .addStatement("return")
        .endControlFlow()
        .addCode(large)
        .build();
  }

  /** What the arrays are called that the kernel reads, and the one it fills. */
  private List<String> arrays() {
    List<String> arrays = new ArrayList<>(operands());
    arrays.add("y");
    return arrays;
  }

  private List<String> operands() {
    return ForwardKernels.operands(kernel.from().size());
  }

  private CodeBlock byVectors() {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("for (int s = 0; s < n; s++)");
    arrays().forEach(name -> code.addStatement("$1T $2Ls = $2L[s]", numbers.row(), name));
    return code.add(rowByVectors()).endControlFlow().build();
  }

  private CodeBlock rowByVectors() {
    if (kernel.node().op() instanceof Op.Softmax softmax) {
      return new StructureKernels(numbers).softmaxByVectors(softmax);
    }
    String size = String.valueOf(kernel.to().size());
    return new VectorCode(numbers, i -> operands().get(i) + "s", "ys", "ys", "0", size)
        .of(steps(kernel).orElseThrow());
  }

  private CodeBlock product(Op.Dense layer) {
    String weight = "weights." + setting.field(kernel.node(), 0);
    String bias = layer.hasBias() ? ", weights." + setting.field(kernel.node(), 1) : "";
    return Loops.statement("products.layer(x, $L$L, y, n$L)", weight, bias, then());
  }

  private CodeBlock then() {
    if (kernel.then().isEmpty()) {
      return CodeBlock.of("");
    }
    return isKnown()
        ? CodeBlock.of(
            ", $T::$L", RuntimeTypes.ROW_FUNCTIONS, inPlace().orElseThrow().function().word())
        : CodeBlock.of(", $T::$N", setting.forward(), kernel.method());
  }

  /** Whether what follows is one of the runtime's functions. */
  private boolean isKnown() {
    return inPlace().filter(steps -> steps.isWhole() && steps.argument().isLeaf()).isPresent();
  }

  private Optional<VectorSteps> inPlace() {
    return steps(kernel).filter(VectorSteps::worksInPlace);
  }

  private MethodSpec function() {
    RowFunctionCode code = new RowFunctionCode(kernel.method(), "x", "y", numbers);
    String doc = KernelDocs.function(kernel);
    return inPlace()
        .map(steps -> code.byVectors(doc, steps))
        .orElseGet(() -> code.method(doc, List.of(ForwardKernels.then(kernel)), operand -> "x[i]"));
  }
}
