package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Hint;
import dev.sinew.diag.HintKind;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of {@link Cases}; {@code -Dsinew.rewrite=true} writes the expectations anew. */
class CasesTest {
  static List<Path> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void printsWhatIsExpected(Path folder) throws IOException {
    DiagnosticLog log = Cases.log(Cases.text(folder));
    Tree.File tree = NnReader.read(log);
    Path expected = folder.resolve(log.hasErrors() ? "errors.txt" : "printed.nn");
    String printed =
        log.hasErrors()
            ? log.diagnostics().stream()
                .map(diagnostic -> diagnostic.print() + "\n")
                .collect(Collectors.joining())
            : TreePrinter.print(tree);
    if (Boolean.getBoolean("sinew.rewrite")) {
      Files.writeString(expected, printed);
    }
    assertEquals(Cases.read(expected), printed);
  }

  @Test
  void eachMistakeOfReadingHasACase() {
    Set<DiagnosticKind> missing = EnumSet.range(DiagnosticKind.SYNTAX, DiagnosticKind.OPEN_COMMENT);
    Set<HintKind> missingHints = EnumSet.range(HintKind.CLOSER_MISSING, HintKind.ESCAPES);
    for (Path folder : Cases.all()) {
      for (Diagnostic diagnostic : Cases.diagnostics(Cases.text(folder))) {
        missing.remove(diagnostic.kind());
        diagnostic.notes().stream().map(Hint::kind).forEach(missingHints::remove);
      }
    }
    assertEquals(Set.of(), missing);
    assertEquals(Set.of(), missingHints);
  }

  @Test
  void aStatementHasOneErrorAtMost() {
    String statement = "a = f(1 2 $ % {} [) \"x -> 3 + - * y ..\n";
    String text = "network A {\n" + statement.replace("{}", "").repeat(3) + "}\n";
    List<Diagnostic> found = Cases.diagnostics(text);
    assertEquals(3, found.size(), found::toString);
    assertFalse(found.get(0).print().isEmpty());
  }
}
