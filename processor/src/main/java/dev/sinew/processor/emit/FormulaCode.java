package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.Formula.Apply;
import dev.sinew.processor.formula.Formula.Binary;
import dev.sinew.processor.formula.Formula.Choice;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Negation;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.processor.formula.Primitive;
import dev.sinew.processor.plan.UniqueNames;
import dev.sinew.tree.Tree.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Writes formulas as Java: no parentheses but those that are needed, and a local variable for what
 * is worked out more than once.
 */
final class FormulaCode {
  /** How tightly Java's expressions bind, as far as formulas have them. */
  private enum Binding {
    CHOICE,
    COMPARISON,
    SUM,
    PRODUCT,
    SIGN,
    ATOM
  }

  /**
   * Formulas in Java.
   *
   * @param locals statements that come before
   * @param values an expression of the number of each
   */
  record Written(CodeBlock locals, List<CodeBlock> values) {
    Written {
      values = List.copyOf(values);
    }

    /** Of the only formula. */
    CodeBlock value() {
      return values.get(0);
    }
  }

  private final Numbers numbers;
  private final IntFunction<String> operands;
  private final String result;
  private final UniqueNames names;
  private final Map<Formula, Integer> uses = new HashMap<>();
  private final Map<Formula, String> locals = new HashMap<>();
  private final CodeBlock.Builder before = CodeBlock.builder();
  private Binding operandBinding = Binding.ATOM;

  private FormulaCode(
      Numbers numbers, IntFunction<String> operands, String result, UniqueNames names) {
    this.numbers = numbers;
    this.operands = operands;
    this.result = result;
    this.names = names;
  }

  /**
   * The formula's number.
   *
   * @param operands a Java expression for the operand of an index, one that needs no parentheses
   * @param result the same for the formula's result
   * @param names of other locals in scope
   */
  static Written write(
      Formula formula,
      Numbers numbers,
      IntFunction<String> operands,
      String result,
      UniqueNames names) {
    return write(List.of(formula), numbers, operands, result, names);
  }

  /** The same for several formulas, with locals for what they have in common. */
  static Written write(
      List<Formula> formulas,
      Numbers numbers,
      IntFunction<String> operands,
      String result,
      UniqueNames names) {
    FormulaCode code = new FormulaCode(numbers, operands, result, names);
    formulas.forEach(formula -> count(formula, code.uses));
    code.declare(formulas);
    List<CodeBlock> values =
        formulas.stream().map(formula -> code.code(formula, Binding.CHOICE)).toList();
    return new Written(code.before.build(), values);
  }

  /**
   * A formula of one operand, with {@code operand}, which may be a sum, in its place.
   *
   * @param result an expression for the formula's result, if it reads that
   */
  static CodeBlock around(Formula formula, CodeBlock operand, String result, Numbers numbers) {
    FormulaCode code =
        new FormulaCode(numbers, i -> operand.toString(), result, new UniqueNames(List.of()));
    code.operandBinding = Binding.SUM;
    return code.bare(formula);
  }

  /** Whether {@link #write} needs a local variable. */
  static boolean needsLocals(Formula formula) {
    Map<Formula, Integer> uses = new HashMap<>();
    count(formula, uses);
    return uses.entrySet().stream().anyMatch(use -> !use.getKey().isLeaf() && use.getValue() > 1);
  }

  private static void count(Formula formula, Map<Formula, Integer> uses) {
    if (uses.merge(formula, 1, Integer::sum) == 1) {
      formula.parts().forEach(part -> count(part, uses));
    }
  }

  /** Declares what stands in {@code formulas} more than once, the innermost first. */
  private void declare(List<Formula> formulas) {
    for (Formula part : formulas) {
      if (locals.containsKey(part)) {
        continue;
      }
      declare(part.parts());
      if (!part.isLeaf() && uses.getOrDefault(part, 0) > 1) {
        String name = names.claim(noun(part));
        before.addStatement("$T $L = $L", numbers.one(), name, bare(part));
        locals.put(part, name);
      }
    }
  }

  private static String noun(Formula formula) {
    if (formula instanceof Apply apply) {
      return apply.primitive().word();
    }
    if (formula instanceof Binary binary) {
      if (binary.operator() == Operator.MULTIPLY && binary.left().equals(binary.right())) {
        return "square";
      }
      return switch (binary.operator()) {
        case ADD -> "sum";
        case SUBTRACT -> "difference";
        case MULTIPLY -> "product";
        case DIVIDE -> "quotient";
      };
    }
    return formula instanceof Choice ? "chosen" : "negative";
  }

  private CodeBlock code(Formula formula, Binding least) {
    String local = locals.get(formula);
    if (local != null) {
      return CodeBlock.of("$L", local);
    }
    CodeBlock bare = bare(formula);
    return binding(formula).compareTo(least) < 0 ? CodeBlock.of("($L)", bare) : bare;
  }

  private CodeBlock bare(Formula formula) {
    if (formula instanceof Constant constant) {
      return CodeBlock.of("$L", numbers.literal(constant.value()));
    }
    if (formula instanceof Operand operand) {
      return CodeBlock.of("$L", operands.apply(operand.index()));
    }
    if (formula instanceof Negation negation) {
      return CodeBlock.of("-$L", code(negation.operand(), Binding.ATOM));
    }
    if (formula instanceof Binary binary) {
      Binding binding = binding(binary);
      Binding tighter = binding == Binding.SUM ? Binding.PRODUCT : Binding.SIGN;
      return CodeBlock.of(
          "$L $L $L",
          code(binary.left(), binding),
          binary.operator().sign(),
          code(binary.right(), tighter));
    }
    if (formula instanceof Apply apply) {
      return apply(apply);
    }
    if (formula instanceof Choice choice) {
      return CodeBlock.of(
          "$L $L $L ? $L : $L",
          code(choice.left(), Binding.SUM),
          choice.comparator().sign(),
          code(choice.right(), Binding.SUM),
          code(choice.then(), Binding.COMPARISON),
          code(choice.otherwise(), Binding.CHOICE));
    }
    return CodeBlock.of("$L", result);
  }

  /** Java's max and min do not care about the order, and a number reads better at the end. */
  private CodeBlock apply(Apply apply) {
    List<Formula> inOrder = new ArrayList<>(apply.arguments());
    if (inOrder.get(0) instanceof Constant) {
      Collections.reverse(inOrder);
    }
    CodeBlock arguments =
        inOrder.stream()
            .map(argument -> code(argument, Binding.CHOICE))
            .collect(CodeBlock.joining(", "));
    return switch (apply.primitive()) {
      case ABS -> CodeBlock.of("$T.abs($L)", Math.class, arguments);
      case MAX -> CodeBlock.of("$T.max($L)", Math.class, arguments);
      case MIN -> CodeBlock.of("$T.min($L)", Math.class, arguments);
      case SIGN -> CodeBlock.of("$T.signum($L)", Math.class, arguments);
      case SQRT -> CodeBlock.of("$L$T.sqrt($L)", numbers.fromDouble(), Math.class, arguments);
      case EXP, EXPM1, LOG, SIN, COS, TANH, SIGMOID, SOFTPLUS, ERF, NORMAL, GELU, GELU_TANH ->
          CodeBlock.of("$T.$L($L)", RuntimeTypes.ELEMENTARY, apply.primitive().word(), arguments);
    };
  }

  private Binding binding(Formula formula) {
    if (formula instanceof Operand) {
      return operandBinding;
    }
    if (formula instanceof Choice) {
      return Binding.CHOICE;
    }
    if (formula instanceof Binary binary) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT -> Binding.SUM;
        case MULTIPLY, DIVIDE -> Binding.PRODUCT;
      };
    }
    boolean signed =
        formula instanceof Negation
            || (formula instanceof Constant constant && constant.value() < 0)
            || (formula instanceof Apply apply && apply.primitive() == Primitive.SQRT);
    return signed ? Binding.SIGN : Binding.ATOM;
  }
}
