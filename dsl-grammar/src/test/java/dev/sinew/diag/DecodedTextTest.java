package dev.sinew.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecodedTextTest {
  @Test
  void aByteOrderMarkIsNoText() {
    byte[] bytes = "\uFEFF// größe".getBytes(StandardCharsets.UTF_8);
    DecodedText text = DecodedText.of("a.nn", bytes);
    assertEquals(new SourceFile("a.nn", "// größe"), text.source());
    assertEquals(Optional.empty(), text.print());
  }

  @Test
  void theFirstWrongByteHasAPlace() {
    byte[] bytes = "// a\n// größe".getBytes(StandardCharsets.ISO_8859_1);
    DecodedText text = DecodedText.of("a.nn", bytes);
    assertEquals("// a\n// gr", text.source().text());
    assertEquals(
        Optional.of(
            "a.nn:2:6: error[not-utf-8]: the byte 0xF6 is not UTF-8, the encoding of .nn files\n"
                + "    save the file as UTF-8"),
        text.print());
  }
}
