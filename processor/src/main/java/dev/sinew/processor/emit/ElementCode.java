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

/** Losses that are a formula of each number: a loop over it for the value, one for the slope. */
final class ElementCode {
  private static final int TARGET = 1;
  private static final int CONSTANT = 2;
  private static final int SHARE = 3;

  private final LossPlan.Term term;
  private final LossFormula.PerElement loss;
  private final LossFormula.Form form;
  private final Numbers numbers;
  private final String constant;

  ElementCode(LossPlan.Term term, LossFormula.PerElement loss, Numbers numbers) {
    this.term = term;
    this.loss = loss;
    this.form = term.function().isPresent() ? loss.ofSigmoid().orElseThrow() : loss.form();
    this.numbers = numbers;
    this.constant = LossMethods.constant(term, "Weights");
  }

  LossCode code() {
    Formula share = new Formula.Operand(SHARE);
    String assign = "dxs[i] " + (term.adds() ? "+=" : "=");
    String value = FormulaText.inBooks(form.value(), ElementCode::inBooks);
    return new LossCode(
        loss.addsWithin() ? "sum_i of " + value : value,
        FormulaText.inBooks(form.slope(), ElementCode::inBooks),
        loss.addsWithin() ? 1 : term.at().size(),
        reads(form.value()),
        loop("loss +=", form.value()),
        reads(form.slope()),
        loop(assign, Simple.times(form.slope(), share)),
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

  private CodeBlock loop(String assign, Formula formula) {
    FormulaCode.Written written =
        FormulaCode.write(
            formula,
            numbers,
            this::inJava,
            "ys[i]",
            new UniqueNames(Set.of("i", "s", "n", "x", "y", "xs", "ys", "ts", "dxs", "loss", "each",
                "share", "total", "target", "weight", "dx")));
    return CodeBlock.builder()
        .beginControlFlow("for (int i = 0; i < $L; i++)", term.at().size())
        .add(written.locals())
        .addStatement("$L $L", assign, written.value())
        .endControlFlow()
        .build();
  }

  private String inJava(int operand) {
    return switch (operand) {
      case 0 -> "xs[i]";
      case TARGET -> "ts[i]";
      case CONSTANT -> constant + "[i]";
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
