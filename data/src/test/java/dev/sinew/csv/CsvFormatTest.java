package dev.sinew.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.sinew.data.Classes;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.files.DataFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatTest {
  private static CsvTable table(byte[] bytes, CsvFormat format) throws IOException {
    return CsvTable.read("trees.csv", new ByteArrayInputStream(bytes), format);
  }

  private static CsvTable table(String text, Charset charset, CsvFormat format) throws IOException {
    return table(text.getBytes(charset), format);
  }

  private static double[] row(Numbers numbers, int sample) {
    double[] row = new double[numbers.width()];
    numbers.copy(sample, row);
    return row;
  }

  @Test
  void semicolonsAndSingleQuotes() throws IOException {
    CsvFormat format = CsvFormat.COMMA.withDelimiter(';').withQuote('\'');
    CsvTable table = table("a;y\n1.5;'Mary''s; tree'\n", StandardCharsets.UTF_8, format);
    assertEquals(List.of("Mary's; tree"), table.labels("y"));
    assertArrayEquals(new double[] {1.5}, row((Numbers) table.withLabels("y").input("x"), 0));
  }

  @Test
  void namesFromTheFormat() throws IOException {
    CsvFormat format = CsvFormat.COMMA.withColumns("a", "y");
    CsvTable table = table("1,0\n2,1\n", StandardCharsets.UTF_8, format);
    assertEquals(List.of("a", "y"), table.columns());
    assertEquals(2, table.size());
  }

  @Test
  void otherEncoding() throws IOException {
    CsvFormat format = CsvFormat.COMMA.withCharset(StandardCharsets.ISO_8859_1);
    CsvTable table = table("a,y\n1,Mädchen\n", StandardCharsets.ISO_8859_1, format);
    assertEquals(List.of("Mädchen"), table.labels("y"));
  }

  @Test
  void byteOrderMarkTellsTheEncoding() throws IOException {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      CsvTable table = table("\uFEFFa,y\n1,\uD83C\uDF33\n", charset, CsvFormat.COMMA);
      assertEquals(List.of("a", "y"), table.columns(), charset.name());
      assertEquals(List.of("\uD83C\uDF33"), table.labels("y"), charset.name());
    }
  }

  @Test
  void bytesOfAnotherEncoding() {
    byte[] latin = "a,y\n\"x,\ny\",1\n2,Mädchen\n".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(
        "trees.csv:4:2: byte e4 is not UTF-8; if the file has another encoding, name it in the"
            + " format",
        assertThrows(CsvException.class, () -> table(latin, CsvFormat.COMMA)).getMessage());
  }

  @Test
  void fileThatEndsInsideACharacter() {
    byte[] cut = {'a', ',', 'y', '\n', '1', ',', (byte) 0xc3};
    assertEquals(
        "trees.csv:2:2: byte c3 is not UTF-8; if the file has another encoding, name it in the"
            + " format",
        assertThrows(CsvException.class, () -> table(cut, CsvFormat.COMMA)).getMessage());
  }

  @Test
  void textLongerThanAnyBuffer() throws IOException {
    String long1 = "ä".repeat(100_001);
    String text = "a,y\n" + ("1," + long1 + "\n").repeat(3);
    CsvTable table = table(text, StandardCharsets.UTF_8, CsvFormat.COMMA);
    assertEquals(3, table.size());
    assertEquals(List.of(long1), table.labels("y"));
  }

  @Test
  void packedFile(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write("a,y\n5,1\n".getBytes(StandardCharsets.UTF_8));
    }
    Path file = Files.write(folder.resolve("trees.csv"), packed.toByteArray());
    Dataset data = CsvTable.read(file).withClasses("y");
    assertEquals(1, ((Classes) data.target("y")).classOf(0, List.of()));
    byte[] cut = Arrays.copyOf(packed.toByteArray(), packed.size() - 9);
    assertEquals(
        "trees.csv is damaged: its gzip data end too early",
        assertThrows(DataFileException.class, () -> table(cut, CsvFormat.COMMA)).getMessage());
  }

  @Test
  void delimiterAndQuoteThatCannotBeToldApart() {
    String message = "delimiter and quote must differ, and neither may end a line";
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> CsvFormat.COMMA.withDelimiter('"'))
            .getMessage());
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> CsvFormat.COMMA.withQuote('\n'))
            .getMessage());
  }
}
