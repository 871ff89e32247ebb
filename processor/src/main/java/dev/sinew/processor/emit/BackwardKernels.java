package dev.sinew.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.sinew.processor.plan.GradientKernel;
import dev.sinew.processor.plan.Tier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that sum the gradients of tensors over a batch, and hands those of values to
 * {@link ValueKernels}.
 */
final class BackwardKernels {
  private final ClassName backward;
  private final Numbers numbers;

  /**
   * @param backward the class that they are methods of
   */
  BackwardKernels(ClassName backward, Numbers numbers) {
    this.backward = backward;
    this.numbers = numbers;
  }

  /** The method and, where a layer's tiles need it, another for what follows in place. */
  List<MethodSpec> methods(GradientKernel kernel) {
    MethodSpec method = method(kernel);
    return kernel instanceof GradientKernel.ToValue to
        ? Stream.concat(Stream.of(method), new InPlaceCode(to, numbers).function().stream())
            .toList()
        : List.of(method);
  }

  private MethodSpec method(GradientKernel kernel) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(kernel.method())
            .addJavadoc("$L", KernelDocs.backward(kernel))
            .addModifiers(Modifier.STATIC);
    if (kernel instanceof GradientKernel.ToWeight to) {
      toWeight(method, to);
    } else if (kernel instanceof GradientKernel.ToBias to) {
      toBias(method, to);
    } else if (kernel instanceof GradientKernel.ToValue to) {
      new ValueKernels(to, backward, numbers).write(method);
    } else {
      throw new AssertionError(kernel);
    }
    return method.build();
  }

  private void toWeight(MethodSpec.Builder method, GradientKernel.ToWeight to) {
    method.addParameter(numbers.rows(), "dy").addParameter(numbers.rows(), "x");
    if (to.tier() != Tier.STRAIGHT) {
      method.addParameter(numbers.row(), "row");
    }
    method.addParameter(numbers.row(), "gradient");
    if (to.tier() == Tier.TILES) {
      method.addParameter(RuntimeTypes.PRODUCTS, "products");
      method.addCode(
          TileCode.instead(
              Loops.statement(
                  "products.multiplyTransposed(dy, x, gradient, $L, $L, n, $L, $L)",
                  to.weight().tensor().offset(),
                  to.at().size(),
                  to.from().size(),
                  to.adds())));
    }
    method.addParameter(TypeName.INT, "n");
    method.addCode(to.tier() == Tier.STRAIGHT ? straightWeight(to) : weightByRows(to));
  }

  private CodeBlock straightWeight(GradientKernel.ToWeight to) {
    int offset = to.weight().tensor().offset();
    int in = to.from().size();
    CodeBlock.Builder code = CodeBlock.builder();
    if (!to.adds()) {
      code.add(clear(offset, to.at().size() * in));
    }
    code.beginControlFlow("for (int s = 0; s < n; s++)");
    for (int i = 0; i < in; i++) {
      code.addStatement("$T x$L = x[s][$L]", numbers.one(), i, i);
    }
    for (int o = 0; o < to.at().size(); o++) {
      code.addStatement("$T dy$L = dy[s][$L]", numbers.one(), o, o);
      for (int i = 0; i < in; i++) {
        code.addStatement("gradient[$L] += dy$L * x$L", offset + o * in + i, o, i);
      }
    }
    return code.endControlFlow().build();
  }

  /** Row by row of the weight, four samples at a time. */
  private CodeBlock weightByRows(GradientKernel.ToWeight to) {
    return Loops.each("o", to.at().size(), o -> weightRow(to, o));
  }

  private CodeBlock weightRow(GradientKernel.ToWeight to, String o) {
    int in = to.from().size();
    String place = Loops.place(to.weight().tensor().offset(), o.equals("0") ? o : o + " * " + in);
    CodeBlock.Builder code = CodeBlock.builder();
    if (to.adds()) {
      code.addStatement("$T.arraycopy(gradient, $L, row, 0, $L)", System.class, place, in);
    } else {
      code.addStatement("$T.fill(row, 0, $L, $L)", Arrays.class, in, numbers.zero());
    }
    code.addStatement("int s = 0");
    code.beginControlFlow("for (; s + 4 <= n; s += 4)").add(fourSamples(in, o)).endControlFlow();
    code.beginControlFlow("for (; s < n; s++)")
        .addStatement("$T dys = dy[s][$L]", numbers.one(), o)
        .addStatement("$T xs = x[s]", numbers.row())
        .add(Loops.each("i", in, "row[i] += dys * xs[i]"))
        .endControlFlow();
    return code.addStatement("$T.arraycopy(row, 0, gradient, $L, $L)", System.class, place, in)
        .build();
  }

  private CodeBlock fourSamples(int in, String o) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < 4; i++) {
      String s = i == 0 ? "s" : "s + " + i;
      code.addStatement("$T dy$L = dy[$L][$L]", numbers.one(), i, s, o);
    }
    for (int i = 0; i < 4; i++) {
      code.addStatement("$T x$L = x[s$L]", numbers.row(), i, i == 0 ? "" : " + " + i);
    }
    String sum =
        IntStream.range(0, 4)
            .mapToObj(i -> "dy" + i + " * x" + i + "[i]")
            .collect(Collectors.joining(" + "));
    return code.add(Loops.each("i", in, "row[i] += $L", sum)).build();
  }

  private void toBias(MethodSpec.Builder method, GradientKernel.ToBias to) {
    int offset = to.bias().tensor().offset();
    int size = to.at().size();
    method
        .addParameter(numbers.rows(), "dy")
        .addParameter(numbers.row(), "gradient")
        .addParameter(TypeName.INT, "n");
    if (!to.adds()) {
      method.addCode(clear(offset, size));
    }
    method
        .beginControlFlow("for (int s = 0; s < n; s++)")
        .addStatement("$T dys = dy[s]", numbers.row())
        .addCode(Loops.each("o", size, o -> biasSum(offset, o)))
        .endControlFlow();
  }

  private static CodeBlock biasSum(int offset, String o) {
    return Loops.statement("gradient[$L] += dys[$L]", Loops.place(offset, o), o);
  }

  private CodeBlock clear(int offset, int size) {
    return CodeBlock.builder()
        .addStatement(
            "$T.fill(gradient, $L, $L, $L)", Arrays.class, offset, offset + size, numbers.zero())
        .build();
  }
}
