package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.Broadcast;
import dev.sinew.processor.graph.Documentation;
import dev.sinew.processor.graph.Node;
import dev.sinew.processor.graph.Op;
import dev.sinew.processor.graph.Start;
import dev.sinew.processor.graph.TensorRules;
import dev.sinew.processor.plan.Buffer;
import dev.sinew.processor.plan.Kernel;
import dev.sinew.processor.plan.TensorPlan;
import dev.sinew.processor.plan.Tier;
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
  private static final Formula X = new Formula.Operand(0);

  /** What kernels call their variables. */
  private static final List<String> LOCALS =
      List.of("x", "y", "a", "b", "w", "weights", "sum", "max", "min", "best", "total");

  /**
   * What all kernels of a class have in common.
   *
   * @param forward that class
   * @param weights the class of the parameters
   * @param tensors by name
   * @param tiles whether large layers may go through tiles and vectors
   */
  record Setting(
      ClassName forward,
      ClassName weights,
      Map<String, TensorPlan> tensors,
      Numbers numbers,
      boolean tiles) {
    /** The Java field of a node's tensor. */
    String field(Node node, int tensor) {
      TensorPlan plan = tensors.get(node.tensors().get(tensor).name());
      if (plan == null) {
        throw new AssertionError(node.tensors().get(tensor));
      }
      return plan.field();
    }
  }

  private final Kernel kernel;
  private final Setting setting;
  private final Numbers numbers;
  private final Loops loops;
  private final StructureKernels structure;

  private ForwardKernels(Kernel kernel, Setting setting) {
    this.kernel = kernel;
    this.setting = setting;
    this.numbers = setting.numbers();
    this.loops = new Loops(numbers);
    this.structure = new StructureKernels(numbers);
  }

  /** The method, from the arrays it reads to the one it fills. */
  static MethodSpec method(Kernel kernel, Setting setting, Documentation docs) {
    ForwardKernels kernels = new ForwardKernels(kernel, setting);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(kernel.method())
            .addJavadoc(
                "$L",
                KernelDocs.forward(kernel, kernels.byVectors()) + KernelDocs.comments(kernel, docs))
            .addModifiers(Modifier.STATIC);
    if (!kernel.node().tensors().isEmpty()) {
      method.addParameter(setting.weights(), "weights");
    }
    for (String name : parameters(kernel)) {
      method.addParameter(setting.numbers().row(), name);
    }
    return method.addCode(kernel.node().op().accept(kernels)).build();
  }

  private static List<String> parameters(Kernel kernel) {
    if (kernel.node().op() instanceof Op.Concat) {
      List<String> names = new ArrayList<>(StructureKernels.operands(kernel.from().size()));
      names.add("y");
      return names;
    }
    List<String> names = new ArrayList<>(operands(kernel.from().size()));
    names.add("y");
    return names;
  }

  /** What the arrays of an operator's values are called: {@code x}, or {@code a} and {@code b}. */
  static List<String> operands(int count) {
    return switch (count) {
      case 1 -> List.of("x");
      case 2 -> List.of("a", "b");
      default -> StructureKernels.operands(count);
    };
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
  public CodeBlock elementwise(Op.Elementwise op) {
    return new ElementwiseLoops(op.joined(), numbers, parameters(kernel))
        .forward(then(op.value()), "y", operands(kernel.from().size()));
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
  public CodeBlock split(Op.Split op) {
    return thenActivation(structure.split(op));
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
      case ROWS -> thenActivation(rows(op, "weights." + field(0)));
      case TILES -> thenActivation(byTiers(op));
      case DOTS -> byDots(op);
    };
  }

  private CodeBlock straight(Op.Dense op) {
    int in = in();
    boolean held = !kernel.node().tensors().isEmpty();
    CodeBlock.Builder code = CodeBlock.builder();
    if (held) {
      code.addStatement("$T w = weights.$N", numbers.row(), field(0));
    }
    if (held && op.hasBias()) {
      code.addStatement("$T b = weights.$N", numbers.row(), field(1));
    }
    for (int i = 0; i < in; i++) {
      code.addStatement("$T x$L = x[$L]", numbers.one(), i, i);
    }
    for (int o = 0; o < op.units(); o++) {
      int unit = o;
      List<String> products =
          IntStream.range(0, in)
              .mapToObj(i -> "x" + i + " * " + weight(op, held, unit, i))
              .collect(Collectors.toList());
      String bias = op.hasBias() ? bias(op, held, o) + " + " : "";
      CodeBlock value = CodeBlock.of("$L", bias + bracketed(Loops.tree(products), op));
      code.addStatement("y[$L] = $L", o, fitsInside() ? inside(value) : value);
    }
    return fitsInside() ? code.build() : code.add(activationInPlace()).build();
  }

  /** Where parameters are held, an element of them; else the number itself. */
  private String weight(Op.Dense op, boolean held, int unit, int i) {
    return held ? "w[" + (unit * in() + i) + "]" : written(op.weight(), unit, i);
  }

  private String bias(Op.Dense op, boolean held, int unit) {
    return held ? "b[" + unit + "]" : written(op.bias().orElseThrow(), 0, unit);
  }

  private String written(TensorRules rules, int row, int column) {
    return numbers.literal(((Start.Values) rules.start()).rows().get(row).get(column));
  }

  private String bracketed(String sum, Op.Dense op) {
    return op.hasBias() && in() > 1 ? "(" + sum + ")" : sum;
  }

  private boolean byVectors() {
    return setting.tiles() && kernel.tier() == Tier.TILES && kernel.node().op() instanceof Op.Dense;
  }

  /** One sample: by vectors where those are faster, else by loops that give the same bits. */
  private CodeBlock byTiers(Op.Dense op) {
    String weight = "weights." + field(0);
    if (!byVectors()) {
      return rows(op, weight);
    }
    return CodeBlock.builder()
        .beginControlFlow(
            "if (!$L.multiply(x, $Ly))", weight, op.hasBias() ? "weights." + field(1) + ", " : "")
        .add(rows(op, weight + ".columns()"))
        .endControlFlow()
        .build();
  }

  private CodeBlock rows(Op.Dense op, String weight) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (op.hasBias()) {
      code.addStatement(
          "$T.arraycopy(weights.$N, 0, y, 0, $L)", System.class, field(1), op.units());
    } else {
      code.addStatement("$T.fill(y, 0, $L, $L)", Arrays.class, op.units(), numbers.zero());
    }
    return code.addStatement("$T w = $L", numbers.rows(), weight)
        .add(loops.addRows("y", "x", "w", in(), op.units(), "i", "o"))
        .build();
  }

  private CodeBlock byDots(Op.Dense op) {
    CodeBlock code = Loops.each("o", op.units(), o -> dot(op, o));
    return fitsInside() ? code : thenActivation(code);
  }

  private CodeBlock dot(Op.Dense op, String o) {
    String bias = op.hasBias() ? "weights." + field(1) + "[" + o + "] + " : "";
    CodeBlock value = CodeBlock.of("$Lsum", bias);
    return CodeBlock.builder()
        .addStatement("$T w = weights.$N[$L]", numbers.row(), field(0), o)
        .add(loops.dot("sum", "x", "w", in(), "i"))
        .addStatement("y[$L] = $L", o, fitsInside() ? inside(value) : value)
        .build();
  }

  /** What a kernel makes of its operands, or of a layer's sum, operand 0, and all that follows. */
  static Formula then(Kernel kernel) {
    return then(kernel, kernel.node().op() instanceof Op.Elementwise each ? each.value() : X);
  }

  private Formula then(Formula number) {
    return then(kernel, number);
  }

  private static Formula then(Kernel kernel, Formula number) {
    Formula result = number;
    for (Node node : kernel.then()) {
      Formula each = result;
      result =
          Simple.map(((Op.Elementwise) node.op()).value(), leaf -> leaf.equals(X) ? each : leaf);
    }
    return result;
  }

  /** Whether what follows reads the number once, so that it can stand where the number does. */
  private boolean fitsInside() {
    return !FormulaCode.needsLocals(then(X)) && then(X).count(X) == 1;
  }

  private CodeBlock inside(CodeBlock value) {
    return FormulaCode.around(then(X), value, "", numbers);
  }

  private CodeBlock activationInPlace() {
    return kernel.then().isEmpty()
        ? CodeBlock.of("")
        : new ElementwiseLoops(Broadcast.of(List.of(kernel.node().shape())), numbers, LOCALS)
            .forward(then(X), "y", List.of("y"));
  }

  private int in() {
    Buffer source = kernel.from().get(0);
    return source.size();
  }

  private String field(int tensor) {
    return setting.field(kernel.node(), tensor);
  }
}
