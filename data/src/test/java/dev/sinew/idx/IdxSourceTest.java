package dev.sinew.idx;

import static dev.sinew.idx.IdxBytes.header;
import static dev.sinew.idx.IdxBytes.join;
import static dev.sinew.idx.IdxBytes.packed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Classes;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxSourceTest {
  @TempDir private Path folder = Path.of("");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path images() throws IOException {
    return file(
        "images",
        packed(
            join(header(0x0b, 3, 1), (byte) 1, (byte) 0, (byte) 2, (byte) 0, (byte) 3, (byte) 0)));
  }

  @Test
  void piecesInOrder() throws IOException {
    DataSource source =
        Idx.source(images(), file("labels", join(header(0x08, 3), (byte) 7, (byte) 8, (byte) 9)));
    try (DataSource.Reading reading = source.open()) {
      assertEquals(2, reading.next(2).orElseThrow().size());
      Dataset last = reading.next(2).orElseThrow();
      assertEquals(1, last.size());
      double[] value = new double[1];
      ((Numbers) last.input("x")).copy(0, value);
      assertEquals(768, value[0]);
      assertEquals(9, ((Classes) last.target("y")).classOf(0, List.of()));
      assertTrue(reading.next(2).isEmpty());
    }
  }

  @Test
  void inputsWithoutTargets() throws IOException {
    assertTrue(Idx.isIdx(images()));
    try (DataSource.Reading reading = Idx.source(images(), "pixels").open()) {
      assertEquals(2, reading.next(2).orElseThrow().size());
      double[] value = new double[1];
      ((Numbers) reading.next(2).orElseThrow().input("pixels")).copy(0, value);
      assertEquals(768, value[0]);
      assertTrue(reading.next(2).isEmpty());
    }
  }

  @Test
  void textsAreNoIdxFiles() throws IOException {
    assertFalse(Idx.isIdx(file("a.csv", packed("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))));
    assertFalse(Idx.isIdx(file("empty", new byte[0])));
    assertThrows(DataFileException.class, () -> Idx.isIdx(folder.resolve("none")));
  }

  @Test
  void labelBelowZeroIsCountedFromTheStart() throws IOException {
    DataSource source =
        Idx.source(images(), file("labels", join(header(0x09, 3), (byte) 7, (byte) 8, (byte) -9)));
    try (DataSource.Reading reading = source.open()) {
      assertEquals(2, reading.next(2).orElseThrow().size());
      assertEquals(
          "labels has -9 as sample 2; class numbers are 0 for the first class and up",
          assertThrows(DataFileException.class, () -> reading.next(2)).getMessage());
    }
  }

  @Test
  void filesOfDifferentLength() throws IOException {
    DataSource source = Idx.source(images(), file("labels", join(header(0x09, 1), (byte) 7)));
    assertEquals(
        "images has 3 samples, but labels has 1; every sample needs a class",
        assertThrows(DataFileException.class, source::open).getMessage());
  }
}
