package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Printed trees are read back. {@code -Dsinew.seed=1} repeats a run, {@code -Dsinew.trees=10000}
 * makes it longer.
 */
class RoundTripTest {
  private static final int TREES = Integer.getInteger("sinew.trees", 2_000);

  @Test
  void randomTreesAreReadBackAsTheyWere() {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("RoundTripTest: -Dsinew.seed=" + seed);
    RandomTrees trees = new RandomTrees(seed);
    for (int i = 0; i < TREES; i++) {
      Tree.File tree = trees.file();
      String text = TreePrinter.print(tree);
      DiagnosticLog log = Cases.log(text);
      Tree.File read = NnReader.read(log);
      assertEquals(List.of(), log.diagnostics(), text);
      assertEquals(RandomTrees.withoutSpans(tree), RandomTrees.withoutSpans(read), text);
      assertEquals(text, TreePrinter.print(read));
      assertEquals(text.length(), read.span().end());
      read.networks().forEach(network -> checkSpans(network, text));
    }
  }

  /** What is printed of an expression stands at its span, but for parentheses around it. */
  private static void checkSpans(Tree.Network network, String text) {
    assertEquals(TreePrinter.print(network), cut(text, network.span()) + "\n");
    for (Tree.Statement statement : network.statements()) {
      for (Tree.Expr expression : expressions(statement)) {
        assertEquals(TreePrinter.print(expression), cut(text, expression.span()));
      }
    }
  }

  private static List<Tree.Expr> expressions(Tree.Statement statement) {
    List<Tree.Expr> expressions = new ArrayList<>();
    if (statement instanceof Tree.Let let) {
      expressions.add(let.value());
    } else if (statement instanceof Tree.Output output) {
      expressions.add(output.value());
      expressions.addAll(output.units());
    } else if (statement instanceof Tree.Input input) {
      expressions.addAll(input.type().orElseThrow().sizes());
      expressions.addAll(input.units());
    } else if (statement instanceof Tree.Train train) {
      train.settings().forEach(setting -> expressions.add(setting.value()));
    }
    for (int i = 0; i < expressions.size(); i++) {
      if (expressions.get(i) instanceof Tree.Series series) {
        expressions.addAll(series.steps());
      } else if (expressions.get(i) instanceof Tree.Call call) {
        call.arguments().forEach(argument -> expressions.add(argument.value()));
      }
    }
    return expressions;
  }

  private static String cut(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
