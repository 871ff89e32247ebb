package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTextTest {
  @TempDir Path project;

  private final List<Problem> problems = new ArrayList<>();

  private SourceFile read(NetworkFile file) throws IOException {
    return NetworkText.read(file, problems::add);
  }

  @Test
  void nameAndText() throws IOException {
    NetworkFile file = new Folder(project).network("shop/größe.nn", "network Größe {}\r\n");

    assertEquals(new SourceFile("shop/größe.nn", "network Größe {}\r\n"), read(file));
    assertEquals(List.of(), problems);
  }

  @Test
  void byteOrderMarkIsNoPartOfTheText() throws IOException {
    NetworkFile file = new Folder(project).network("x.nn", "\uFEFFnetwork X {}");

    assertEquals("network X {}", read(file).text());
    assertEquals(List.of(), problems);
  }

  @Test
  void textInAnotherEncoding() throws IOException {
    byte[] latin = "network X {\n  größe = 1\n}".getBytes(StandardCharsets.ISO_8859_1);
    NetworkFile file = new Folder(project).network("x.nn", latin);

    read(file);

    assertEquals(
        List.of(
            file.path()
                + ":2:5: error[not-utf-8]: the byte 0xF6 is not UTF-8, the encoding of .nn files\n"
                + "    save the file as UTF-8"),
        problems.stream().map(Problem::print).toList());
  }

  @Test
  void textCutWithinACharacter() throws IOException {
    NetworkFile file = new Folder(project).network("x.nn", new byte[] {'a', (byte) 0xC3});

    read(file);

    assertEquals(
        List.of(
            file.path()
                + ":1:2: error[not-utf-8]: the byte 0xC3 is not UTF-8, the encoding of .nn files\n"
                + "    save the file as UTF-8"),
        problems.stream().map(Problem::print).toList());
  }
}
