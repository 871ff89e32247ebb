package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.grad.ValueRule;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.TensorPlan;
import dev.sinew.processor.plan.Tier;
import dev.sinew.processor.plan.VectorSteps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the method that passes a gradient on to a value: an emitter per gradient rule. */
final class ValueKernels implements ValueRule.Visitor<CodeBlock> {
  private final GradientKernel.ToValue kernel;
  private final ClassName backward;
  private final Numbers numbers;
  private final Loops loops;
  private final InPlaceCode inPlace;

  /**
   * @param backward the class that it is a method of
   */
  ValueKernels(GradientKernel.ToValue kernel, ClassName backward, Numbers numbers) {
    this.kernel = kernel;
    this.backward = backward;
    this.numbers = numbers;
    this.loops = new Loops(numbers);
    this.inPlace = new InPlaceCode(kernel, numbers);
  }

  /** Adds parameters and body. */
  void write(MethodSpec.Builder method) {
    for (String parameter : ValueArguments.names(kernel)) {
      method.addParameter(
          isTensor(parameter) && isFlat() ? numbers.row() : numbers.rows(), parameter);
    }
    if (isTiled(kernel)) {
      method.addParameter(RuntimeTypes.PRODUCTS, "products");
      method.addCode(TileCode.instead(steps(kernel).map(this::byVectors).orElseGet(this::product)));
    }
    method.addParameter(TypeName.INT, "n");
    method.beginControlFlow("for (int s = 0; s < n; s++)").addCode(rows());
    method.addCode(kernel.rule().accept(this));
    if (!standsInside()) {
      method.addCode(inPlace.loops());
    }
    method.endControlFlow();
  }

  /** Whether it goes back through a weight by tiles, or through a function by vectors. */
  static boolean isTiled(GradientKernel.ToValue kernel) {
    return kernel.tier() == Tier.TILES
        && (kernel.rule() instanceof ValueRule.ThroughWeight || steps(kernel).isPresent());
  }

  private static Optional<VectorSteps> steps(GradientKernel.ToValue kernel) {
    return kernel.rule() instanceof ValueRule.Slope rule && !kernel.adds() && !kernel.inPlace()
        ? VectorSteps.of(rule.gradient())
        : Optional.empty();
  }

  private CodeBlock product() {
    return Loops.statement(
        "products.multiply(dy, w, dx, n, $L, $L, $L$L)",
        out(),
        kernel.to().size(),
        kernel.adds(),
        inPlace.argument(backward));
  }

  private CodeBlock byVectors(VectorSteps steps) {
    String size = String.valueOf(kernel.to().size());
    return CodeBlock.builder()
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .add(rows())
        .add(new VectorCode(numbers, operands()::get, "ys", "dxs", "0", size).of(steps))
        .endControlFlow()
        .build();
  }

  private CodeBlock rows() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (String parameter : ValueArguments.names(kernel)) {
      if (!isTensor(parameter)) {
        code.addStatement("$1T $2Ls = $2L[s]", numbers.row(), parameter);
      }
    }
    return code.build();
  }

  /** The arrays of a sample that are a function's operands and, behind them, its gradient. */
  private List<String> operands() {
    List<String> arrays = new ArrayList<>();
    ForwardKernels.operands(kernel.sources().size()).forEach(name -> arrays.add(name + "s"));
    arrays.add("dys");
    return arrays;
  }

  /** Whether what follows in place stands around the sums of unrolled code. */
  private boolean standsInside() {
    return kernel.tier() == Tier.STRAIGHT && inPlace.fitsInside();
  }

  private static boolean isTensor(String parameter) {
    return parameter.equals("w") || parameter.equals("std");
  }

  private boolean isFlat() {
    TensorPlan.Form form = kernel.weight().orElseThrow().form();
    return form == TensorPlan.Form.FLAT || form == TensorPlan.Form.DEVIATION;
  }

  @Override
  public CodeBlock same(ValueRule.Same rule) {
    return Loops.each("i", kernel.to().size(), "dxs[i] $L dys[i]", assign());
  }

  @Override
  public CodeBlock slope(ValueRule.Slope rule) {
    List<String> taken =
        ValueArguments.names(kernel).stream()
            .flatMap(name -> Stream.of(name, name + "s"))
            .collect(Collectors.toCollection(ArrayList::new));
    taken.addAll(List.of("n", "s"));
    boolean inPlace = kernel.inPlace();
    return new ElementwiseLoops(rule.broadcast(), numbers, taken)
        .backward(
            rule.gradient(),
            rule.operand(),
            "ys",
            operands(),
            inPlace ? "dys" : "dxs",
            kernel.adds() && !inPlace);
  }

  @Override
  public CodeBlock throughSoftmax(ValueRule.ThroughSoftmax rule) {
    return structure().softmax(rule);
  }

  @Override
  public CodeBlock turned(ValueRule.Turned rule) {
    return structure().turned(rule);
  }

  @Override
  public CodeBlock throughUnit(ValueRule.ThroughUnit rule) {
    return new UnitLoops(rule.unit(), numbers).gradient(assign());
  }

  @Override
  public CodeBlock part(ValueRule.Part rule) {
    return structure().part(rule);
  }

  @Override
  public CodeBlock intoPart(ValueRule.IntoPart rule) {
    return structure().intoPart(rule);
  }

  @Override
  public CodeBlock spread(ValueRule.Spread rule) {
    return structure().spread(rule);
  }

  @Override
  public CodeBlock toWinner(ValueRule.ToWinner rule) {
    return structure().toWinner(rule);
  }

  private StructureGradients structure() {
    return new StructureGradients(numbers, kernel.adds());
  }

  @Override
  public CodeBlock throughWeight(ValueRule.ThroughWeight rule) {
    if (kernel.tier() == Tier.STRAIGHT) {
      return straight();
    }
    TensorPlan weight = kernel.weight().orElseThrow();
    if (weight.form() == TensorPlan.Form.BY_INPUT && weight.rowsField().isEmpty()) {
      return byDots();
    }
    CodeBlock.Builder code = CodeBlock.builder();
    if (!kernel.adds()) {
      code.addStatement(
          "$T.fill(dxs, 0, $L, $L)", Arrays.class, kernel.to().size(), numbers.zero());
    }
    return code.add(loops.addRows("dxs", "dys", "w", out(), kernel.to().size(), "o", "i")).build();
  }

  private CodeBlock straight() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int o = 0; o < out(); o++) {
      code.addStatement("$T dy$L = dys[$L]", numbers.one(), o, o);
    }
    int in = kernel.to().size();
    for (int i = 0; i < in; i++) {
      int column = i;
      List<String> products =
          IntStream.range(0, out())
              .mapToObj(o -> "dy" + o + " * w[" + (o * in + column) + "]")
              .toList();
      CodeBlock sum = CodeBlock.of("$L", Loops.tree(products));
      CodeBlock value = standsInside() ? inPlace.around(sum, "ys[" + i + "]") : sum;
      code.addStatement("dxs[$L] $L $L", i, assign(), value);
    }
    return code.build();
  }

  private CodeBlock byDots() {
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < $L; i++)", kernel.to().size())
        .addStatement("$T wi = w[i]", numbers.row())
        .add(loops.dot("sum", "dys", "wi", out(), "o"))
        .addStatement("dxs[i] $L sum", assign())
        .endControlFlow()
        .build();
  }

  private String assign() {
    return kernel.adds() ? "+=" : "=";
  }

  private int out() {
    return kernel.at().size();
  }
}
