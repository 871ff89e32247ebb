package dev.sinew.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvSourceTest {
  private static final CsvColumns COLUMNS = new CsvColumns().input("x").numbers("y", "y");

  @TempDir private Path folder = Path.of("");

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("rows.csv"), text);
  }

  private static double[] inputs(Optional<Dataset> piece) {
    Numbers numbers = (Numbers) piece.orElseThrow().input("x");
    double[] values = new double[numbers.size()];
    double[] row = new double[1];
    for (int i = 0; i < values.length; i++) {
      numbers.copy(i, row);
      values[i] = row[0];
    }
    return values;
  }

  @Test
  void piecesInOrderAndEveryPassTheSame() throws IOException {
    DataSource source = CsvSource.of(file("a,y\n1,0\n2,0\n3,0\n4,0\n5,0\n"), COLUMNS);
    for (int pass = 0; pass < 2; pass++) {
      try (DataSource.Reading reading = source.open()) {
        assertArrayEquals(new double[] {1, 2}, inputs(reading.next(2)));
        assertArrayEquals(new double[] {3, 4}, inputs(reading.next(2)));
        assertArrayEquals(new double[] {5}, inputs(reading.next(2)));
        assertTrue(reading.next(2).isEmpty());
      }
    }
  }

  @Test
  void mistakesOfTheFirstPieceThatHasAny() throws IOException {
    Path file = file("a;y\n1;0\n2;0\nx;0\n3;y\n5;0\nz;0\n");
    DataSource source = CsvSource.of(file, COLUMNS, CsvFormat.COMMA.withDelimiter(';'));
    try (DataSource.Reading reading = source.open()) {
      assertEquals(2, reading.next(2).orElseThrow().size());
      assertEquals(
          """
          rows.csv:4:1: 'x' is not a number; column 'a' holds numbers
          rows.csv:5:2: 'y' is not a number; column 'y' holds numbers""",
          assertThrows(CsvException.class, () -> reading.next(2)).getMessage());
    }
  }

  @Test
  void rowOfAnotherLength() throws IOException {
    try (DataSource.Reading reading = CsvSource.of(file("a,y\n1\n"), COLUMNS).open()) {
      assertEquals(
          "rows.csv:2:2: 1 field, but the header names 2",
          assertThrows(CsvException.class, () -> reading.next(2)).getMessage());
    }
  }

  @Test
  void columnThatIsNotThere() throws IOException {
    DataSource source = CsvSource.of(file("a,b\n1,2\n"), COLUMNS);
    assertEquals(
        "rows.csv has no column 'y'; it has a, b",
        assertThrows(IllegalArgumentException.class, source::open).getMessage());
  }
}
