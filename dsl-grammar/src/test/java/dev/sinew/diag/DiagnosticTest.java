package dev.sinew.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DiagnosticTest {
  private static final SourceFile FILE = new SourceFile("digits.nn", "network A {\n  a = 3 4\n}\n");

  @Test
  void printsPlaceLineCaretsAndHints() {
    DiagnosticLog log = new DiagnosticLog(FILE);
    log.report(
        DiagnosticKind.SYNTAX,
        new Span(20, 21),
        List.of("'4'", "a statement"),
        Hint.of(HintKind.DID_YOU_MEAN, "relu"),
        Hint.of(HintKind.COMMENT_END));
    assertEquals(
        """
        digits.nn:2:9: error[syntax]: found '4' where a statement is expected
              a = 3 4
                    ^
            did you mean 'relu'?
            '*/' is missing\
        """,
        log.diagnostics().get(0).print());
  }

  @Test
  void logKeepsSourceOrderAndDropsRepeats() {
    DiagnosticLog log = new DiagnosticLog(FILE);
    assertFalse(log.hasErrors());
    log.report(DiagnosticKind.BAD_NUMERAL, new Span(8, 9), List.of("b"));
    log.report(DiagnosticKind.BAD_NUMERAL, new Span(3, 4), List.of("a"));
    log.report(DiagnosticKind.BAD_NUMERAL, new Span(8, 9), List.of("c"));
    assertTrue(log.hasErrors());
    assertEquals(FILE, log.file());
    assertEquals(
        List.of("'a' is not a number", "'b' is not a number"),
        log.diagnostics().stream().map(Diagnostic::message).toList());
  }

  @Test
  void placesWithAnErrorAreThoseThatItTouches() {
    SourceFile imported = new SourceFile("blocks.nn", "block b = $");
    SourceFile both = FILE.with(imported);
    DiagnosticLog log = new DiagnosticLog(both);
    log.report(DiagnosticKind.BAD_NUMERAL, new Span(16, 19), List.of("a"));
    log.report(DiagnosticKind.UNUSED_FUNCTION, new Span(0, 7), List.of("activation", "soft"));
    assertTrue(log.hasErrorAt(new Span(12, 17)));
    assertTrue(log.hasErrorAt(new Span(18, 30)));
    assertTrue(log.hasErrorAt(new Span(0, 25)));
    assertTrue(log.hasErrorAt(new Span(10, 16)), "what touches the error");
    assertTrue(log.hasErrorAt(new Span(19, 25)), "what touches the error");
    assertFalse(log.hasErrorAt(new Span(0, 15)), "a warning is there");
    assertFalse(log.hasErrorAt(new Span(20, 25)));
    int start = FILE.end();
    assertFalse(log.hasErrorAt(new Span(start, start + 11)), "the same lines of another file");
    log.report(DiagnosticKind.BAD_NUMERAL, new Span(start + 10, start + 11), List.of("$"));
    assertTrue(log.hasErrorAt(new Span(start, start + 11)));
    assertFalse(log.hasErrorAt(new Span(start, start + 5)));
  }

  @Test
  void warningsAreNoErrors() {
    DiagnosticLog log = new DiagnosticLog(FILE);
    log.report(DiagnosticKind.UNUSED_FUNCTION, new Span(20, 21), List.of("activation", "soft"));
    assertFalse(log.hasErrors());
    assertEquals(
        "digits.nn:2:9: warning[unused-function]: nothing calls the activation soft",
        log.diagnostics().get(0).headline());
  }

  @Test
  void messageWithoutAPlace() {
    assertEquals(
        "error[write-failed]: A.java could not be written: the disk is full",
        DiagnosticKind.WRITE_FAILED.headline(List.of("A.java", "the disk is full")));
  }

  @Test
  void tagsAreUniqueAndSpelledWithHyphens() {
    List<String> tags = Arrays.stream(DiagnosticKind.values()).map(DiagnosticKind::tag).toList();
    assertEquals(tags.size(), tags.stream().distinct().count());
    Pattern hyphenated = Pattern.compile("[a-z]+(-[a-z0-9]+)*");
    assertEquals(List.of(), tags.stream().filter(hyphenated.asMatchPredicate().negate()).toList());
  }

  @Test
  void spanEndsBehindItsStart() {
    assertEquals(new Span(2, 9), new Span(4, 9).to(new Span(2, 5)));
    Exception backwards = assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertEquals("not a span: 3..2", backwards.getMessage());
    Exception negative = assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertEquals("not a span: -1..2", negative.getMessage());
  }

  @Test
  void mistakesInImportedTextsAreShownInThemBehindTheOthers() {
    SourceFile file = new SourceFile("z.nn", "own").with(new SourceFile("a.nn", "x = \ny"));
    DiagnosticLog log = new DiagnosticLog(file);
    log.report(DiagnosticKind.UNKNOWN_NAME, new Span(9, 10), List.of("y"));
    log.report(DiagnosticKind.UNKNOWN_NAME, new Span(0, 3), List.of("own"));
    assertEquals(
        List.of(
            "z.nn:1:1: error[unknown-name]: no value is called 'own'\n    own\n    ^^^",
            "a.nn:2:1: error[unknown-name]: no value is called 'y'\n    y\n    ^"),
        log.diagnostics().stream().map(Diagnostic::print).toList());
  }
}
