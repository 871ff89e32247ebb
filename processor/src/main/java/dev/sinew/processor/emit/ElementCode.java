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
import java.util.function.UnaryOperator;

/** Losses that are a formula of each number: a loop over it for the value, one for the slope. */
final class ElementCode {
  private static final int TARGET = 1;
  private static final int CONSTANT = 2;
  private static final int SHARE = 3;

  /** Names of other variables of the methods. */
  private static final Set<String> TAKEN =
      Set.of(
          "i", "s", "n", "x", "y", "xs", "ys", "ts", "dxs", "loss", "each", "share", "total",
          "target", "weight", "dx");

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
    Formula share = new Formula.Operand(SHARE);
    String assign = term.adds() ? "] +=" : "] =";
    String value = FormulaText.inBooks(form.value(), ElementCode::inBooks);
    return new LossCode(
        loss.addsWithin() ? "sum_i of " + value : value,
        FormulaText.inBooks(form.slope(), ElementCode::inBooks),
        loss.addsWithin() ? 1 : term.at().size(),
        reads(form.value()),
        loop(i -> "loss +=", form.value()),
        reads(form.slope()),
        loop(i -> "dxs[" + i + assign, Simple.times(form.slope(), share)),
        CodeBlock.of(""),
        loss.constants().isEmpty()
            ? List.of()
            : List.of(
                new LossCode.Constant(
                    constant, "What a target of 1 counts for.", loss.constants())));
  }

  private static List<String> reads(Formula formula) {
    List<String> reads = new ArrayList<>();
    if (formula.contains(new Formula.Operand(0))) {
      reads.add("x");
    }
    if (formula.contains(new Formula.Result())) {
      reads.add("y");
    }
    return reads;
  }

  private CodeBlock loop(UnaryOperator<String> assign, Formula formula) {
    return Loops.each("i", term.at().size(), i -> element(assign.apply(i), formula, i));
  }

  private CodeBlock element(String assign, Formula formula, String i) {
    FormulaCode.Written written =
        FormulaCode.write(
            formula,
            numbers,
            operand -> inJava(operand, i),
            "ys[" + i + "]",
            new UniqueNames(TAKEN));
    return CodeBlock.builder()
        .add(written.locals())
        .addStatement("$L $L", assign, written.value())
        .build();
  }

  private String inJava(int operand, String i) {
    return switch (operand) {
      case 0 -> "xs[" + i + "]";
      case TARGET -> "ts[" + i + "]";
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
