package dev.sinew.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.sinew.processor.formula.Formula;
import dev.sinew.processor.formula.FormulaText;
import dev.sinew.processor.formula.Simple;
import dev.sinew.processor.graph.LossFormula;
import dev.sinew.processor.plan.LossPlan;
import dev.sinew.processor.plan.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Losses that are a formula of each number: a loop over it, or over it and its slope. */
final class ElementCode {
  private static final int TARGET = 1;
  private static final int CONSTANT = 2;
  private static final int SHARE = 3;

  /** Names of other variables of the methods. */
  private static final Set<String> TAKEN = Set.of("i", "x", "y", "t", "dx", "loss", "share");

  private final LossPlan.Term term;
  private final LossFormula.PerElement loss;
  private final LossFormula.Form form;
  private final Numbers numbers;
  private final String constant;

  ElementCode(LossPlan.Term term, LossFormula.PerElement loss, Numbers numbers) {
    this.term = term;
    this.loss = loss;
    this.form = term.function().isPresent() ? loss.behind().orElseThrow().form() : loss.form();
    this.numbers = numbers;
    this.constant = LossMethods.constant(term, "Weights");
  }

  LossCode code() {
    Formula part = Simple.times(form.slope(), new Formula.Operand(SHARE));
    String value = FormulaText.inBooks(form.value(), ElementCode::inBooks);
    return new LossCode(
        loss.addsWithin() ? "sum_i of " + value : value,
        FormulaText.inBooks(form.slope(), ElementCode::inBooks),
        loss.addsWithin() ? 1 : term.at().size(),
        reads(List.of(form.value())),
        loop(List.of(form.value())),
        reads(List.of(form.value(), part)),
        loop(List.of(form.value(), part)),
        false,
        CodeBlock.of(""),
        loss.constants().isEmpty()
            ? List.of()
            : List.of(
                new LossCode.Constant(
                    constant, "What a target of 1 counts for.", loss.constants())));
  }

  private static List<String> reads(List<Formula> formulas) {
    List<String> reads = new ArrayList<>();
    if (contain(formulas, new Formula.Operand(0))) {
      reads.add("x");
    }
    if (contain(formulas, new Formula.Result())) {
      reads.add("y");
    }
    return reads;
  }

  private static boolean contain(List<Formula> formulas, Formula leaf) {
    return formulas.stream().anyMatch(formula -> formula.contains(leaf));
  }

  /** The loss by the first formula, and by the second, if there is one, what goes to dx. */
  private CodeBlock loop(List<Formula> formulas) {
    int size = term.at().size();
    if (size == 1) {
      return element(formulas, "0", "return");
    }
    return CodeBlock.builder()
        .addStatement("double loss = 0")
        .add(Loops.each("i", size, element(formulas, "i", "loss +=")))
        .addStatement("return loss")
        .build();
  }

  private CodeBlock element(List<Formula> formulas, String i, String takes) {
    FormulaCode.Written written =
        FormulaCode.write(
            formulas,
            numbers,
            operand -> inJava(operand, i),
            "y[" + i + "]",
            new UniqueNames(TAKEN));
    CodeBlock.Builder code = CodeBlock.builder().add(written.locals());
    if (formulas.size() > 1) {
      code.addStatement("dx[$L] $L $L", i, term.adds() ? "+=" : "=", written.values().get(1));
    }
    return code.addStatement("$L $L", takes, written.values().get(0)).build();
  }

  private String inJava(int operand, String i) {
    return switch (operand) {
      case 0 -> "x[" + i + "]";
      case TARGET -> "t[" + i + "]";
      case CONSTANT -> constant + "[" + i + "]";
      default -> "share";
    };
  }

  private static String inBooks(int operand) {
    return switch (operand) {
      case 0 -> "x";
      case TARGET -> "t";
      default -> "w";
    };
  }
}
