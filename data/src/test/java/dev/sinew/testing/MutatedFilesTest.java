package dev.sinew.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sinew.csv.CsvColumns;
import dev.sinew.csv.CsvTable;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import dev.sinew.idx.Idx;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, reading it ends in numbers or in words that name it. */
class MutatedFilesTest {
  private static final CsvColumns COLUMNS =
      new CsvColumns().input("x").classes("kind", "kind", List.of("oak", "elm"));

  private interface Reader {
    void read(byte[] bytes) throws IOException;
  }

  private static byte[] idx() {
    ByteBuffer bytes = ByteBuffer.allocate(16 + 2 * 12);
    bytes.putInt(0x00000b03).putInt(3).putInt(2).putInt(2);
    for (short i = 0; i < 12; i++) {
      bytes.putShort((short) (i * 1000));
    }
    return bytes.array();
  }

  private static byte[] csv() {
    return "a,b,kind\n1,2.5,oak\n-3e2,\"4\",elm\n\"5\",.6,\"oak\"\n7,8,elm\n"
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static void readIdx(byte[] bytes) throws IOException {
    Numbers numbers = Idx.read("damaged", new ByteArrayInputStream(bytes)).numbers();
    numbers.copy(numbers.size() - 1, new double[numbers.width()]);
  }

  private static void readCsv(byte[] bytes) throws IOException {
    CsvTable table = CsvTable.read("damaged", new ByteArrayInputStream(bytes));
    if (table.columns().contains("kind") && table.columns().size() > 1) {
      Dataset data = table.dataset(COLUMNS);
      assertEquals(table.size(), data.size());
    }
  }

  private static void mutate(byte[] whole, String signs, Reader reader, int times) {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("mutations: -Dsinew.seed=" + seed);
    Random random = new Random(seed);
    byte[] marks = signs.getBytes(StandardCharsets.US_ASCII);
    int refused = 0;
    for (int i = 0; i < times; i++) {
      byte[] bytes = Mutations.of(whole, marks, random);
      try {
        reader.read(bytes);
      } catch (DataFileException e) {
        refused++;
        assertTrue(String.valueOf(e.getMessage()).startsWith("damaged"), e::getMessage);
      } catch (IOException | RuntimeException | Error e) {
        fail("bytes " + HexFormat.of().formatHex(bytes), e);
      }
    }
    System.out.println(refused + " of " + times + " refused");
    assertTrue(refused > times / 10 && refused < times, refused + " were refused");
  }

  private static void mutate(int times) throws IOException {
    mutate(idx(), "\0\1\2\3\10\t\13\14\r\16", MutatedFilesTest::readIdx, times);
    mutate(csv(), ",\"\n\r;. e-", MutatedFilesTest::readCsv, times);
    mutate(packed(idx()), "\0\1\2\3\10", MutatedFilesTest::readIdx, times);
    mutate(packed(csv()), "\0\1\2\3\10", MutatedFilesTest::readCsv, times);
  }

  @Test
  void readOrRefused() throws IOException {
    mutate(5_000);
  }

  @Test
  @Tag("long")
  void readOrRefusedAMillionTimes() throws IOException {
    mutate(250_000);
  }
}
