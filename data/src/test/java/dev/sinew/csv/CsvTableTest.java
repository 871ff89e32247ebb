package dev.sinew.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
  private static final String FLOWERS =
      """
      length,width,species
      5.1,3.5,setosa
      6.2,2.9,versicolor
      .5,1e1,"setosa"
      """;

  private static CsvTable table(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return CsvTable.read("flowers.csv", new ByteArrayInputStream(bytes));
  }

  private static double[] input(Dataset data, int sample) {
    Numbers column = (Numbers) data.input("x");
    double[] values = new double[column.width()];
    column.copy(sample, values);
    return values;
  }

  private static void assertRefused(String expected, Executable read) {
    assertEquals(expected.strip(), assertThrows(DataFileException.class, read).getMessage());
  }

  @Test
  void headerAndRowsAreCounted() throws IOException {
    CsvTable table = table(FLOWERS);
    assertEquals(List.of("length", "width", "species"), table.columns());
    assertEquals(3, table.size());
  }

  /** What is behind the rows asked for may be anything. */
  @Test
  void headStopsEarly(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n3,4\n5\n");
    CsvTable head = CsvTable.head(file, CsvFormat.COMMA, 2);
    assertEquals(List.of("a", "b"), head.columns());
    assertEquals(2, head.size());
    assertRefused(
        "a.csv:4:2: 1 field, but the header names 2",
        () -> CsvTable.head(file, CsvFormat.COMMA, 3));
  }

  @Test
  void allOtherColumnsAreInputs() throws IOException {
    Dataset data = table(FLOWERS).withLabels("species");
    assertEquals(3, data.size());
    assertArrayEquals(new double[] {6.2, 2.9}, input(data, 1));
    assertArrayEquals(new double[] {0.5, 10}, input(data, 2));
  }

  @Test
  void namedColumnsAreInputsInTheOrderGiven() throws IOException {
    CsvTable table = table("a,b,c,y\n1,2,3,4\n");
    assertArrayEquals(new double[] {3, 1}, input(table.withNumbers("y", "c", "a"), 0));
  }

  @Test
  void labelsAreFoundAmongTheNetworks() throws IOException {
    Classes target = (Classes) table(FLOWERS).withLabels("species").target("y");
    assertEquals(1, target.classOf(0, List.of("versicolor", "setosa")));
    assertEquals(0, target.classOf(1, List.of("versicolor", "setosa")));
  }

  @Test
  void classIndicesAreTargets() throws IOException {
    Classes target = (Classes) table("a,class\n1,2\n1, 0 \n").withClasses("class").target("y");
    assertEquals(2, target.classOf(0, List.of("a", "b", "c")));
    assertEquals(0, target.classOf(1, List.of("a", "b", "c")));
  }

  @Test
  void numbersAreTargets() throws IOException {
    Numbers target = (Numbers) table("a,y\n1,-2.5\n").withNumbers("y").target("y");
    double[] value = new double[1];
    target.copy(0, value);
    assertArrayEquals(new double[] {-2.5}, value);
  }

  @Test
  void byteOrderMarkCarriageReturnsAndEmptyLinesAreReadOver() throws IOException {
    CsvTable table = table("\uFEFFa,b\r\n\r\n1,2\r\n\r\n");
    assertEquals(List.of("a", "b"), table.columns());
    assertEquals(1, table.size());
  }

  @Test
  void fileIsCalledByItsName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("iris.csv"), "a,y\nten,1\n");
    assertRefused(
        "iris.csv:2:1: 'ten' is not a number; column 'a' holds numbers",
        () -> CsvTable.read(file).withClasses("y"));
  }

  @Test
  void missingFile(@TempDir Path folder) {
    Path file = folder.resolve("none.csv");
    assertRefused("there is no file " + file.toAbsolutePath(), () -> CsvTable.read(file));
  }

  @Test
  void folderInsteadOfFile(@TempDir Path folder) {
    assertRefused(
        folder.toAbsolutePath() + " is a folder; a CSV file is expected",
        () -> CsvTable.read(folder));
  }

  @Test
  void emptyFile() {
    assertRefused(
        "flowers.csv:1:1: the file is empty; a line of column names is expected", () -> table(""));
  }

  @Test
  void headerWithoutRows() {
    assertRefused(
        "flowers.csv:1:1: there are column names, but no rows below them", () -> table("a,b\n"));
  }

  @Test
  void columnWithoutNameAndColumnNamedTwice() {
    assertRefused(
        """
        flowers.csv:1:2: the column has no name
        flowers.csv:1:3: column 1 is called 'a' as well; names must differ
        """,
        () -> table("a,,a\n1,2,3\n"));
  }

  @Test
  void tooFewAndTooManyFields() {
    assertRefused(
        """
        flowers.csv:3:3: 2 fields, but the header names 3
        flowers.csv:4:4: 4 fields, but the header names 3
        flowers.csv:5:2: 1 field, but the header names 3
        """,
        () -> table("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1\n"));
  }

  @Test
  void textWhereNumberBelongs() {
    assertRefused(
        """
        flowers.csv:3:1: 'abc' is not a number; column 'a' holds numbers
        flowers.csv:3:2: the field is empty; column 'b' holds numbers
        flowers.csv:4:1: '0x1p3' is not a number; column 'a' holds numbers
        flowers.csv:4:2: '1f' is not a number; column 'b' holds numbers
        """,
        () -> table("a,b,y\n1,2,0\nabc,,0\n0x1p3,1f,0\n").withClasses("y"));
  }

  @Test
  void numberThatIsNotFinite() {
    assertRefused(
        """
        flowers.csv:2:1: 'NaN' is not a finite number; column 'a' holds numbers
        flowers.csv:2:2: '-inf' is not a finite number; column 'b' holds numbers
        flowers.csv:3:1: '1e999' is too large; column 'a' holds numbers
        """,
        () -> table("a,b,y\nNaN,-inf,0\n1e999,1,0\n").withClasses("y"));
  }

  @Test
  void textAndFractionWhereClassIndexBelongs() {
    assertRefused(
        """
        flowers.csv:2:2: '1.0' is not a class index; \
        column 'y' holds whole numbers, 0 for the first class
        flowers.csv:3:2: '-1' is not a class index; \
        column 'y' holds whole numbers, 0 for the first class
        flowers.csv:4:2: the field is empty; column 'y' holds whole numbers, 0 for the first class
        """,
        () -> table("a,y\n1,1.0\n1,-1\n1,\n").withClasses("y"));
  }

  @Test
  void emptyLabel() {
    assertRefused(
        "flowers.csv:2:2: the field is empty; column 'y' holds labels",
        () -> table("a,y\n1, \n").withLabels("y"));
  }

  @Test
  void mistakesAfterTheTwentiethAreCounted() {
    CsvException refused =
        assertThrows(
            CsvException.class, () -> table("a,y\n" + "x,0\n".repeat(23)).withClasses("y"));
    List<String> lines = String.valueOf(refused.getMessage()).lines().toList();
    assertEquals(21, lines.size());
    assertEquals("flowers.csv:21:1: 'x' is not a number; column 'a' holds numbers", lines.get(19));
    assertEquals("flowers.csv: and 3 more", lines.get(20));
  }

  @Test
  void lineNumbersCountTheLinesInsideQuotes() {
    assertRefused(
        "flowers.csv:4:1: 'x' is not a number; column 'a' holds numbers",
        () -> table("a,y\n1,\"two\nlines\"\nx,b\n").withLabels("y"));
  }

  @Test
  void quoteThatDoesNotEnd() {
    assertRefused(
        "flowers.csv:3:1: not CSV: Unclosed quoted field at end of input",
        () -> table("a,y\n0,a\n1,\"b\n2,c\n"));
  }

  @Test
  void textBehindQuote() {
    assertRefused(
        "flowers.csv:2:1: not CSV: Unexpected character after closing quote: 'c' (0x63)",
        () -> table("a,y\n1,\"b\"c\n2,c\n"));
  }

  @Test
  void unknownColumn() throws IOException {
    CsvTable table = table(FLOWERS);
    assertEquals(
        "flowers.csv has no column 'label'; it has length, width, species",
        assertThrows(IllegalArgumentException.class, () -> table.withClasses("label"))
            .getMessage());
    assertEquals(
        "flowers.csv has no column 'height'; it has length, width, species",
        assertThrows(IllegalArgumentException.class, () -> table.withLabels("species", "height"))
            .getMessage());
  }

  @Test
  void targetWithoutInputs() throws IOException {
    CsvTable table = table("y\n1\n");
    assertEquals(
        "flowers.csv has no column but 'y', so there is no input",
        assertThrows(IllegalArgumentException.class, () -> table.withClasses("y")).getMessage());
  }

  @Test
  void everyWayToWriteANumber() throws IOException {
    CsvTable table = table("a,b,c,d,e,y\n-1,+.5,2.,1E-3,1.5e+2,0\n");
    assertArrayEquals(new double[] {-1, 0.5, 2, 0.001, 150}, input(table.withClasses("y"), 0));
    for (String wrong :
        List.of("-", ".", "+.", "e1", "1e", "1e+", "1.2.3", "1e1.5", "1 2", "--1")) {
      assertRefused(
          "flowers.csv:2:1: '" + wrong + "' is not a number; column 'a' holds numbers",
          () -> table("a,y\n" + wrong + ",0\n").withClasses("y"));
    }
  }
}
