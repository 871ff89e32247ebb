package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.grammar.NnReader;
import dev.sinew.tree.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelBinderTest {
  private final DiagnosticLog log = new DiagnosticLog(new SourceFile("network.nn", ""));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7, 8.0, 1e3 | 7 8 1000",
        "0..3 | 0 1 2 3",
        "'\"08\"..\"11\"' | 8 9 10 11",
        "5..5 | 5",
        "99_998..100_001 | 99998 99999 100000 100001",
        "'\"a\"..\"d\", \"z\"' | a b c d z",
        "'\"\uD83D\uDE00\"..\"\uD83D\uDE02\"' | \uD83D\uDE00 \uD83D\uDE01 \uD83D\uDE02"
      })
  void labelsAndRanges(String written, String expected) {
    assertEquals(List.of(expected.split(" ")), labels(written));
    assertEquals(List.of(), log.diagnostics());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3..2 | 3..2",
        "'\"b\"..\"a\"' | b..a",
        "'1..\"a\"' | 1..a",
        "'\"A\"..9' | A..9",
        "'\"+\"..\"9\"' | +..9",
        "'10..\"a\"' | 10..a",
        "'\"a\"..\"bc\"' | a..bc",
        "'\"bc\"..\"d\"' | bc..d",
        "1..2.5 | 1..the number 2.5"
      })
  void rangesThatAreNone(String written, String expected) {
    labels(written);
    assertEquals(
        List.of(
            "a range of labels rises from one whole number or letter to another; "
                + expected
                + " does not"),
        messages());
  }

  @Test
  void longestRange() {
    assertEquals(100_000, labels("0..99_999").size());
    assertEquals(List.of(), labels("0..100_000"));
    assertEquals(
        List.of("the length of a range of labels must be at most 100000, but is 100001"),
        messages());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1.5 | the number 1.5", "1e300 | the number 1E+300", "(1 + 1) | an expression"})
  void numbersThatAreNoLabels(String written, String expected) {
    labels(written);
    assertEquals(
        List.of("a label must be a text, a whole number or a range, but found " + expected),
        messages());
  }

  private List<String> messages() {
    return log.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private List<String> labels(String written) {
    String network = "network N { output y = x labels(" + written + ") }";
    Tree.File file = NnReader.read(new DiagnosticLog(new SourceFile("network.nn", network)));
    Tree.Output output = (Tree.Output) file.networks().get(0).statements().get(0);
    return new LabelBinder(log).bind(output.units().get(0));
  }
}
