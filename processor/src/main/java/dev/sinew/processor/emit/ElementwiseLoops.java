package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.graph.Broadcast;
import dev.sinew.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes loops that work a formula out for each number of a value: one loop over values of equal
 * shape, else one for each axis. What an inner loop does not change is read before it.
 */
final class ElementwiseLoops {
  private static final List<String> INDICES = List.of("i", "j", "k", "l", "p", "q");

  private final Broadcast broadcast;
  private final Numbers numbers;
  private final UniqueNames names;
  private final Map<String, String> hoisted = new HashMap<>();

  /**
   * @param taken names of other variables in scope
   */
  ElementwiseLoops(Broadcast broadcast, Numbers numbers, List<String> taken) {
    this.broadcast = broadcast;
    this.numbers = numbers;
    this.names = new UniqueNames(taken);
    IntStream.range(0, axes()).forEach(axis -> names.claim(index(axis)));
  }

  /**
   * {@code y[i] = formula} for every number.
   *
   * @param operands the arrays of the operands
   */
  CodeBlock forward(Formula value, String y, List<String> operands) {
    CodeBlock before = hoist(value, operands);
    FormulaCode.Written written =
        FormulaCode.write(value, numbers, i -> operand(operands, i), "", names);
    CodeBlock inner =
        CodeBlock.builder()
            .add(written.locals())
            .addStatement("$L[$L] = $L", y, resultIndex(), written.value())
            .build();
    return nest(0, before, inner, CodeBlock.of(""));
  }

  /**
   * {@code dx[i] = formula} for every number of x, summed where one is used several times.
   *
   * @param gradient dx, of the operands and dy behind them
   * @param receiver the operand that x is
   * @param operands the arrays of the operands and, behind them, of dy
   * @param adds onto what {@code dx} holds, or overwrites it
   */
  CodeBlock backward(
      Formula gradient, int receiver, String y, List<String> operands, String dx, boolean adds) {
    int last = axes() - 1;
    boolean sums = broadcast.stride(receiver, last) == 0;
    boolean outer =
        IntStream.range(0, last).anyMatch(axis -> broadcast.stride(receiver, axis) == 0);
    String sum = sums ? names.claim("sum") : "";
    CodeBlock before = hoist(gradient, operands);
    FormulaCode.Written written =
        FormulaCode.write(
            gradient, numbers, i -> operand(operands, i), y + "[" + resultIndex() + "]", names);
    String assign = adds || outer ? "+=" : "=";
    CodeBlock value =
        gradient instanceof Formula.Choice && !assign.equals("=") && !sums
            ? CodeBlock.of("($L)", written.value())
            : written.value();
    String target = dx + "[" + indexOf(receiver, axes()) + "]";
    CodeBlock.Builder inner = CodeBlock.builder().add(written.locals());
    CodeBlock code;
    if (sums) {
      inner.addStatement("$L += $L", sum, value);
      CodeBlock start =
          CodeBlock.builder()
              .add(before)
              .addStatement("$T $L = $L", numbers.one(), sum, numbers.zero())
              .build();
      CodeBlock end = CodeBlock.builder().addStatement("$L $L $L", target, assign, sum).build();
      code = nest(0, start, inner.build(), end);
    } else {
      inner.addStatement("$L $L $L", target, assign, value);
      code = nest(0, before, inner.build(), CodeBlock.of(""));
    }
    return outer && !adds ? join(clear(dx, receiver), code) : code;
  }

  private CodeBlock clear(String dx, int receiver) {
    int size =
        IntStream.range(0, axes())
            .filter(axis -> broadcast.stride(receiver, axis) != 0)
            .map(axis -> broadcast.axes().get(axis).size())
            .reduce(1, (a, b) -> a * b);
    return CodeBlock.builder()
        .addStatement("$T.fill($L, 0, $L, $L)", Arrays.class, dx, size, numbers.zero())
        .build();
  }

  private static CodeBlock join(CodeBlock first, CodeBlock second) {
    return CodeBlock.builder().add(first).add(second).build();
  }

  /** The loops; the innermost has {@code before} in front of it and {@code after} behind. */
  private CodeBlock nest(int axis, CodeBlock before, CodeBlock inner, CodeBlock after) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean innermost = axis == axes() - 1;
    if (innermost) {
      code.add(before);
    }
    CodeBlock body = innermost ? inner : nest(axis + 1, before, inner, after);
    code.add(Loops.each(index(axis), broadcast.axes().get(axis).size(), at -> body));
    return innermost ? code.add(after).build() : code.build();
  }

  /** Reads the operands that the innermost loop repeats. */
  private CodeBlock hoist(Formula formula, List<String> arrays) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < broadcast.operands(); i++) {
      if (broadcast.stride(i, axes() - 1) == 0 && formula.contains(new Formula.Operand(i))) {
        String index = indexOf(i, axes() - 1);
        String plain = arrays.get(i).replaceAll("s$", "");
        String name = names.claim(plain + (index.length() == 1 ? index : "Row"));
        code.addStatement("$T $L = $L[$L]", numbers.one(), name, arrays.get(i), index);
        hoisted.put(arrays.get(i) + i, name);
      }
    }
    return code.build();
  }

  private String operand(List<String> arrays, int operand) {
    String array = arrays.get(operand);
    if (operand == broadcast.operands()) {
      return array + "[" + resultIndex() + "]";
    }
    String local = hoisted.get(array + operand);
    return local == null ? array + "[" + indexOf(operand, axes()) + "]" : local;
  }

  /** The place of an operand's number, as far as the first {@code axes} axes tell. */
  private String indexOf(int operand, int axes) {
    List<String> terms = new ArrayList<>();
    for (int axis = 0; axis < axes; axis++) {
      addTerm(terms, axis, broadcast.stride(operand, axis));
    }
    return terms.isEmpty() ? "0" : String.join(" + ", terms);
  }

  private String resultIndex() {
    List<String> terms = new ArrayList<>();
    for (int axis = 0; axis < axes(); axis++) {
      addTerm(terms, axis, broadcast.stride(axis));
    }
    return terms.isEmpty() ? "0" : String.join(" + ", terms);
  }

  private void addTerm(List<String> terms, int axis, int stride) {
    if (stride > 0 && broadcast.axes().get(axis).size() > 1) {
      terms.add(stride == 1 ? index(axis) : index(axis) + " * " + stride);
    }
  }

  private int axes() {
    return broadcast.axes().size();
  }

  private static String index(int axis) {
    return axis < INDICES.size() ? INDICES.get(axis) : "i" + axis;
  }
}
