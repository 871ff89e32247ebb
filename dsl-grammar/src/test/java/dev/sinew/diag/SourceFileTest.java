package dev.sinew.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
  private static final SourceFile MIXED = new SourceFile("a.nn", "ab\ncd\r\nef\rgh");

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 2",
    "2, 1, 3",
    "3, 2, 1",
    "5, 2, 3",
    "6, 2, 4",
    "7, 3, 1",
    "9, 3, 3",
    "10, 4, 1",
    "12, 4, 3"
  })
  void lineAndColumn(int offset, int line, int column) {
    assertEquals(line, MIXED.line(offset));
    assertEquals(column, MIXED.column(offset));
    assertEquals("a.nn:" + line + ":" + column, MIXED.position(offset));
  }

  @ParameterizedTest
  @CsvSource({"0, ab", "2, ab", "3, cd", "5, cd", "6, cd", "7, ef", "9, ef", "10, gh", "12, gh"})
  void lineText(int offset, String text) {
    assertEquals(text, MIXED.lineText(offset));
  }

  @Test
  void lineEndAtTheEndStartsAnEmptyLine() {
    SourceFile file = new SourceFile("a.nn", "a\n");
    assertEquals(2, file.line(2));
    assertEquals("", file.lineText(2));
    assertEquals("a.nn:2:1", file.position(2));
  }

  @Test
  void emptyText() {
    SourceFile file = new SourceFile("a.nn", "");
    assertEquals("a.nn:1:1", file.position(0));
    assertEquals("", file.lineText(0));
  }

  @Test
  void importedTextsShareTheOffsets() {
    SourceFile file =
        new SourceFile("a.nn", "one\n")
            .with(new SourceFile("b.nn", ""))
            .with(new SourceFile("c.nn", "two\nthree"));

    assertEquals(16, file.end());
    assertEquals("a.nn:2:1", file.position(4));
    assertEquals("b.nn:1:1", file.position(5));
    assertEquals("c.nn:1:1", file.position(6));
    assertEquals("c.nn:2:6", file.position(15));
    assertEquals("three", file.holding(10).lineText(file.within(new Span(10, 15)).start()));
    assertEquals(new Span(4, 9), file.within(new Span(10, 15)));
  }
}
