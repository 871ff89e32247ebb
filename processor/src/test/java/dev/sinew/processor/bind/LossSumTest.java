package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.tree.Tree;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossSumTest {
  private final DiagnosticLog log = new DiagnosticLog(new SourceFile("network.nn", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a | 1 a",
        "-a | -1 a",
        "a - b | 1 a, -1 b",
        "-(a - b) | -1 a, 1 b",
        "a * 2 | 2 a",
        "a / 4 | 0.25 a",
        "2 * -a / 4 | -0.5 a",
        "0.5 * (a - b) / 2 + b * 3 | 0.25 a, -0.25 b, 3 b",
        "-(1/2 - 1) * -(a * 2) | -1 a",
        "(a + b) * (1 + 1) - -b | 2 a, 2 b, 1 b"
      })
  void eachLossHasWhatItCountsFor(String sum, String expected) {
    assertEquals(
        List.of(expected.split(", ")),
        parts(sum).stream()
            .map(
                part ->
                    Double.toString(part.coefficient()).replaceFirst("\\.0$", "")
                        + " "
                        + ((Tree.Reference) part.call()).name())
            .toList());
    assertEquals(List.of(), log.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a * b | multiplies two losses",
        "(2 + a) * b | multiplies two losses",
        "(a + 2) * b | multiplies two losses",
        "-a * b | multiplies two losses",
        "2 / a | divides by a loss",
        "b / (1 + -a) | divides by a loss"
      })
  void lossesAreAddedAndNothingElse(String sum, String expected) {
    assertEquals(List.of(), parts(sum));
    assertEquals(
        List.of("losses are added, and multiplied or divided by numbers, but this " + expected),
        log.diagnostics().stream().map(Diagnostic::message).toList());
  }

  private List<LossSum.Part> parts(String sum) {
    String network = "network N { train { loss = " + sum + " } }";
    Tree.File file = NnReader.read(new DiagnosticLog(new SourceFile("network.nn", network)));
    Tree.Train train = (Tree.Train) file.networks().get(0).statements().get(0);
    return new LossSum(log, new Constants(log), Set.of("a", "b")::contains)
        .parts(train.settings().get(0).value());
  }
}
