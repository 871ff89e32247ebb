package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.TensorPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/**
 * Writes the method of one forward kernel: an emitter per operator, then the activation that
 * follows in place.
 */
final class ForwardKernels implements Op.Visitor<CodeBlock> {
  private final Kernel kernel;
  private final Map<String, TensorPlan> tensors;
  private final Numbers numbers;
  private final Loops loops;
  private final Functions functions;
  private final StructureKernels structure;

  private ForwardKernels(Kernel kernel, Map<String, TensorPlan> tensors, Numbers numbers) {
    this.kernel = kernel;
    this.tensors = tensors;
    this.numbers = numbers;
    this.loops = new Loops(numbers);
    this.functions = new Functions(numbers);
    this.structure = new StructureKernels(numbers);
  }

  /** The method, from the arrays it reads to the one it fills. */
  static MethodSpec method(
      Kernel kernel, ClassName weights, Map<String, TensorPlan> tensors, Numbers numbers) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(kernel.method())
            .addJavadoc("$L", KernelDocs.forward(kernel))
            .addModifiers(Modifier.STATIC);
    if (!kernel.node().tensors().isEmpty()) {
      method.addParameter(weights, "weights");
    }
    for (String name : parameters(kernel)) {
      method.addParameter(numbers.row(), name);
    }
    return method
        .addCode(kernel.node().op().accept(new ForwardKernels(kernel, tensors, numbers)))
        .build();
  }

  private static List<String> parameters(Kernel kernel) {
    if (kernel.node().op() instanceof Op.Concat) {
      List<String> names = new ArrayList<>(StructureKernels.operands(kernel.from().size()));
      names.add("y");
      return names;
    }
    return kernel.from().size() == 1 ? List.of("x", "y") : List.of("a", "b", "y");
  }

  @Override
  public CodeBlock input(Op.Input op) {
    throw new AssertionError("an input is given, not computed");
  }

  @Override
  public CodeBlock flatten(Op.Flatten op) {
    return copy();
  }

  @Override
  public CodeBlock identity(Op.Identity op) {
    return copy();
  }

  private CodeBlock copy() {
    return CodeBlock.builder()
        .addStatement("$T.arraycopy(x, 0, y, 0, $L)", System.class, kernel.to().size())
        .add(activationInPlace())
        .build();
  }

  @Override
  public CodeBlock scale(Op.Scale op) {
    return elementwise(CodeBlock.of("x[i] * $L", numbers.literal(op.factor())));
  }

  @Override
  public CodeBlock activation(Op.Activation op) {
    return elementwise(functions.value(op.function(), CodeBlock.of("x[i]")));
  }

  @Override
  public CodeBlock binary(Op.Binary op) {
    return elementwise(CodeBlock.of("a[i] $L b[i]", op.kind().sign()));
  }

  private CodeBlock elementwise(CodeBlock value) {
    return Loops.each("i", kernel.to().size(), "y[i] = $L", activated(value));
  }

  @Override
  public CodeBlock reshape(Op.Reshape op) {
    return copy();
  }

  @Override
  public CodeBlock transpose(Op.Transpose op) {
    return thenActivation(structure.transpose(op));
  }

  @Override
  public CodeBlock concat(Op.Concat op) {
    return thenActivation(structure.concat(op));
  }

  @Override
  public CodeBlock reduction(Op.Reduction op) {
    return thenActivation(structure.reduction(op));
  }

  @Override
  public CodeBlock normalize(Op.Normalize op) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (op.given().isEmpty()) {
      code.addStatement("$T mean = weights.$N", numbers.row(), field(0));
      code.addStatement("$T std = weights.$N", numbers.row(), field(1));
    }
    return thenActivation(code.add(new UnitLoops(op, numbers).values()).build());
  }

  @Override
  public CodeBlock softmax(Op.Softmax op) {
    return structure.softmax(op);
  }

  private CodeBlock thenActivation(CodeBlock code) {
    return CodeBlock.builder().add(code).add(activationInPlace()).build();
  }

  @Override
  public CodeBlock dense(Op.Dense op) {
    return switch (kernel.tier()) {
      case STRAIGHT -> straight(op);
      case ROWS -> byRows(op);
      case DOTS -> byDots(op);
    };
  }

  private CodeBlock straight(Op.Dense op) {
    int in = in();
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T w = weights.$N", numbers.row(), field(0));
    if (op.hasBias()) {
      code.addStatement("$T b = weights.$N", numbers.row(), field(1));
    }
    for (int i = 0; i < in; i++) {
      code.addStatement("$T x$L = x[$L]", numbers.one(), i, i);
    }
    for (int o = 0; o < op.units(); o++) {
      int row = o * in;
      List<String> products =
          IntStream.range(0, in)
              .mapToObj(i -> "x" + i + " * w[" + (row + i) + "]")
              .collect(Collectors.toList());
      String sum = (op.hasBias() ? "b[" + o + "] + " : "") + bracketed(Loops.tree(products), op);
      code.addStatement("y[$L] = $L", o, activated(CodeBlock.of("$L", sum)));
    }
    return code.build();
  }

  private String bracketed(String sum, Op.Dense op) {
    return op.hasBias() && in() > 1 ? "(" + sum + ")" : sum;
  }

  private CodeBlock byRows(Op.Dense op) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (op.hasBias()) {
      code.addStatement(
          "$T.arraycopy(weights.$N, 0, y, 0, $L)", System.class, field(1), op.units());
    } else {
      code.addStatement("$T.fill(y, 0, $L, $L)", Arrays.class, op.units(), numbers.zero());
    }
    return code.addStatement("$T w = weights.$N", numbers.rows(), field(0))
        .add(loops.addRows("y", "x", "w", in(), op.units(), "i", "o"))
        .add(activationInPlace())
        .build();
  }

  private CodeBlock byDots(Op.Dense op) {
    return Loops.each("o", op.units(), o -> dot(op, o));
  }

  private CodeBlock dot(Op.Dense op, String o) {
    String bias = op.hasBias() ? "weights." + field(1) + "[" + o + "] + " : "";
    return CodeBlock.builder()
        .addStatement("$T w = weights.$N[$L]", numbers.row(), field(0), o)
        .add(loops.dot("sum", "x", "w", in(), "i"))
        .addStatement("y[$L] = $L", o, activated(CodeBlock.of("$Lsum", bias)))
        .build();
  }

  private CodeBlock activated(CodeBlock value) {
    return kernel
        .activation()
        .map(node -> functions.value(((Op.Activation) node.op()).function(), value))
        .orElse(value);
  }

  private CodeBlock activationInPlace() {
    return kernel.activation().isEmpty()
        ? CodeBlock.of("")
        : Loops.each("i", kernel.to().size(), "y[i] = $L", activated(CodeBlock.of("y[i]")));
  }

  private int in() {
    Buffer source = kernel.from().get(0);
    return source.size();
  }

  private String field(int tensor) {
    Node node = kernel.node();
    TensorPlan plan = tensors.get(node.tensors().get(tensor).name());
    if (plan == null) {
      throw new AssertionError(node.tensors().get(tensor));
    }
    return plan.field();
  }
}
