package dev.sinew.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static String excerpt(String text, int start, int end) {
    return new SourceFile("a.nn", text).excerpt(new Span(start, end));
  }

  @Test
  void caretsUnderTheSpan() {
    assertEquals("\n    hidden = x\n      ^^^", excerpt("hidden = x", 2, 5));
  }

  @Test
  void tabsStayTabs() {
    assertEquals("\n    \ta\tb\n    \t \t^", excerpt("\ta\tb", 3, 4));
  }

  @Test
  void spanOverSeveralLinesEndsWithTheFirst() {
    assertEquals("\n    a (\n      ^", excerpt("a (\nb)\n", 2, 6));
    assertEquals("\n    a (\n      ^", excerpt("a (\r\nb)\r\n", 2, 7));
  }

  @Test
  void emptySpanHasOneCaret() {
    assertEquals("\n    ab\n      ^", excerpt("ab", 2, 2));
    assertEquals("\n    ab\n    ^", excerpt("ab", 0, 0));
    assertEquals("\n    ab\n      ^", excerpt("ab\r\n", 3, 3));
    assertEquals("\n    \n    ^", excerpt("", 0, 0));
  }

  @Test
  void wideCharactersTakeTwoCarets() {
    assertEquals("\n    名前 x\n    ^^^^", excerpt("名前 x", 0, 2));
    assertEquals("\n    名前 x\n         ^", excerpt("名前 x", 3, 4));
    assertEquals("\n    한a😀b\n       ^^", excerpt("한a😀b", 2, 4));
  }

  @Test
  void combiningCharactersTakeNone() {
    assertEquals("\n    e\u0301x\n     ^", excerpt("e\u0301x", 2, 3));
    assertEquals("\n    e\u0301x\n    ^", excerpt("e\u0301x", 0, 2));
  }

  @Test
  void longLineIsCutAroundTheSpan() {
    String line = "a".repeat(100) + "bc" + "d".repeat(200);
    assertEquals(
        "\n    ..."
            + "a".repeat(60)
            + "bc"
            + "d".repeat(98)
            + "...\n       "
            + " ".repeat(60)
            + "^^",
        excerpt(line, 100, 102));
    assertEquals(
        "\n    " + "a".repeat(100) + "bc" + "d".repeat(58) + "...\n     ^", excerpt(line, 1, 2));
    assertEquals(
        "\n    ..." + "d".repeat(60) + "\n       " + " ".repeat(60) + "^", excerpt(line, 302, 302));
  }

  @Test
  void longSpanIsCutWithTheLine() {
    String line = "a".repeat(300);
    assertEquals("\n    " + "a".repeat(160) + "...\n    " + "^".repeat(160), excerpt(line, 0, 300));
  }

  @Test
  void cutsNoCharacterInHalf() {
    String line = "😀".repeat(150) + "x";
    String shown = "😀".repeat(30) + "x";
    assertEquals("\n    ..." + shown + "\n       " + " ".repeat(60) + "^", excerpt(line, 300, 301));
    assertEquals("\n    ..." + shown + "\n       " + " ".repeat(61) + "^", excerpt(line, 301, 301));
  }

  @Test
  void controlCharactersAreNotPrinted() {
    assertEquals("\n    a\uFFFDb\uFFFDc\n        ^", excerpt("a\u001bb\u202ec", 4, 5));
  }
}
