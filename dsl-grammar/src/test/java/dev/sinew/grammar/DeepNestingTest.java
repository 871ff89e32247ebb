package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeepNestingTest {
  private static Tree.Expr value(String text) {
    DiagnosticLog log = Cases.log("network A { a = " + text + " }");
    Tree.File file = NnReader.read(log);
    assertEquals(List.of(), log.diagnostics());
    return ((Tree.Let) file.networks().get(0).statements().get(0)).value();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[", "{", "f(", "-", "(-[", "x + (", "x -> f(y -> "})
  void hundredThousandOpenersAreOneError(String opener) {
    List<Diagnostic> found = Cases.diagnostics("network A { a = " + opener.repeat(100_000));
    assertEquals(1, found.size());
    assertEquals(DiagnosticKind.NESTING_TOO_DEEP, found.get(0).kind());
  }

  @Test
  void nestingUpToTheLimitIsRead() {
    Tree.Expr inside = value("(".repeat(199) + "x" + ")".repeat(199));
    assertEquals("x", TreePrinter.print(inside));
    Tree.Expr list = value("[".repeat(199) + "]".repeat(199));
    assertEquals("[".repeat(199) + "]".repeat(199), TreePrinter.print(list));
    assertEquals("-".repeat(199) + "x", TreePrinter.print(value("-".repeat(199) + "x")));
  }

  @Test
  void bracketsSideBySideAreNotNested() {
    assertEquals(
        "[]" + " + []".repeat(5_000), TreePrinter.print(value("[]" + "+[]".repeat(5_000))));
  }

  @Test
  void longSumIsReadAndPrinted() {
    Tree.Expr sum = value("1" + "+1".repeat(50_000));
    assertTrue(sum instanceof Tree.Binary binary && binary.right() instanceof Tree.Numeral);
    assertEquals("1" + " + 1".repeat(50_000), TreePrinter.print(sum));
  }

  @Test
  void longSeriesIsFlat() {
    Tree.Expr series = value("x" + " -> f".repeat(50_000));
    assertEquals(50_000, ((Tree.Series) series).steps().size());
    assertEquals("x" + " -> f".repeat(50_000), TreePrinter.print(series));
  }

  @Test
  void manyMistakesAreFoundInReasonableTime() {
    assertEquals(20_000, Cases.diagnostics("network A {" + "a = ;\n".repeat(20_000) + "}").size());
    assertEquals(1, Cases.diagnostics("network A { a = " + "x ;".repeat(50_000) + "}").size());
  }
}
