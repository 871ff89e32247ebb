package dev.sinew.processor.formula;

import dev.sinew.processor.formula.Formula.Apply;
import dev.sinew.processor.formula.Formula.Binary;
import dev.sinew.processor.formula.Formula.Choice;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Negation;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.tree.Tree.Operator;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes formulas for people: {@code dy y (1 - y)}, {@code dy where y > 0, else 0}. */
public final class FormulaText {
  private static final int CHOICE = 0;
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int SIGN = 3;
  private static final int ATOM = 4;

  private final IntFunction<String> operands;
  private final String times;

  private FormulaText(IntFunction<String> operands, String times) {
    this.operands = operands;
    this.times = times;
  }

  /**
   * As in a book: factors side by side, squares as {@code y^2}; the result is {@code y}.
   *
   * @param operands what the operand of an index is called
   */
  public static String inBooks(Formula formula, IntFunction<String> operands) {
    return new FormulaText(operands, " ").text(formula, CHOICE);
  }

  /** As in {@code .nn} files: {@code 0.5 * x}. */
  public static String inFiles(Formula formula, IntFunction<String> operands) {
    return new FormulaText(operands, " * ").text(formula, CHOICE);
  }

  private String text(Formula formula, int binding) {
    String bare = bare(formula);
    return binding(formula) < binding ? "(" + bare + ")" : bare;
  }

  private String bare(Formula formula) {
    if (formula instanceof Constant constant) {
      return number(constant.value());
    }
    if (formula instanceof Operand operand) {
      return operands.apply(operand.index());
    }
    if (formula instanceof Negation negation) {
      return "-" + text(negation.operand(), SIGN);
    }
    if (formula instanceof Binary binary) {
      return binary(binary);
    }
    if (formula instanceof Apply apply) {
      List<Formula> arguments = apply.arguments();
      return arguments.stream()
          .map(argument -> text(argument, CHOICE))
          .collect(Collectors.joining(", ", apply.primitive().word() + "(", ")"));
    }
    if (formula instanceof Choice choice) {
      String condition =
          text(choice.left(), SUM)
              + " "
              + choice.comparator().sign()
              + " "
              + text(choice.right(), SUM);
      return times.isBlank()
          ? text(choice.then(), SUM)
              + " where "
              + condition
              + ", else "
              + text(choice.otherwise(), CHOICE)
          : condition + " ? " + text(choice.then(), SUM) + " : " + text(choice.otherwise(), CHOICE);
    }
    return "y";
  }

  private String binary(Binary binary) {
    if (isSquare(binary)) {
      return text(binary.left(), ATOM) + "^2";
    }
    int binding = binding(binary);
    String sign =
        binary.operator() == Operator.MULTIPLY ? times : " " + binary.operator().sign() + " ";
    return text(binary.left(), binding) + sign + text(binary.right(), binding + 1);
  }

  private boolean isSquare(Binary binary) {
    return times.isBlank()
        && binary.operator() == Operator.MULTIPLY
        && binary.left().equals(binary.right());
  }

  private int binding(Formula formula) {
    if (formula instanceof Choice) {
      return CHOICE;
    }
    if (formula instanceof Binary binary && !isSquare(binary)) {
      return switch (binary.operator()) {
        case ADD, SUBTRACT -> SUM;
        case MULTIPLY, DIVIDE -> PRODUCT;
      };
    }
    boolean signed =
        formula instanceof Negation
            || (formula instanceof Constant constant && constant.value() < 0);
    return signed ? SIGN : ATOM;
  }

  private static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e9;
    return whole ? BigDecimal.valueOf(value).toBigInteger().toString() : Double.toString(value);
  }
}
