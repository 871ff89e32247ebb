package dev.sinew.processor.formula;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.processor.formula.Formula.Constant;
import dev.sinew.processor.formula.Formula.Operand;
import dev.sinew.tree.Tree;
import dev.sinew.tree.Tree.Expr;
import java.util.List;
import java.util.Locale;

/** Formulas as tests write them: {@code x * sigmoid(x)}, of the operands x, z. Not simplified. */
final class Formulas {
  private static final List<String> OPERANDS = List.of("x", "z");

  private Formulas() {}

  static Formula parse(String text) {
    DiagnosticLog log =
        new DiagnosticLog(new SourceFile("f", "network N { output y = " + text + " }"));
    Tree.Network network = NnReader.read(log).networks().get(0);
    if (log.hasErrors()) {
      throw new AssertionError(log.diagnostics());
    }
    return formula(((Tree.Output) network.statements().get(0)).value());
  }

  private static Formula formula(Expr expr) {
    if (expr instanceof Tree.Numeral numeral) {
      return new Constant(numeral.value().doubleValue());
    }
    if (expr instanceof Tree.Reference reference) {
      return new Operand(OPERANDS.indexOf(reference.name()));
    }
    if (expr instanceof Tree.Negation negation) {
      return new Formula.Negation(formula(negation.operand()));
    }
    if (expr instanceof Tree.Binary binary) {
      return new Formula.Binary(binary.operator(), formula(binary.left()), formula(binary.right()));
    }
    Tree.Call call = (Tree.Call) expr;
    Primitive primitive = Primitive.valueOf(call.function().text().toUpperCase(Locale.ROOT));
    return new Formula.Apply(
        primitive, call.arguments().stream().map(a -> formula(a.value())).toList());
  }

  static String text(Formula formula) {
    return FormulaText.inFiles(formula, OPERANDS::get);
  }
}
