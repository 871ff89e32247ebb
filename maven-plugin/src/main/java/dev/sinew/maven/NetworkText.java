package dev.sinew.maven;

import dev.sinew.diag.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.function.Consumer;

/** Reads {@code .nn} files, which are UTF-8 with or without a byte order mark. */
final class NetworkText {
  private NetworkText() {}

  /** The text of {@code file}; up to its first wrong byte, which goes to {@code problems}. */
  static SourceFile read(NetworkFile file, Consumer<Problem> problems) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file.path()));
    CharBuffer characters = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, characters, true);
    String text = characters.flip().toString();
    SourceFile source =
        new SourceFile(file.name(), text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (result.isError()) {
      problems.accept(notUtf8(file, source, bytes.get(bytes.position())));
    }
    return source;
  }

  private static Problem notUtf8(NetworkFile file, SourceFile before, byte found) {
    int end = before.text().length();
    String message =
        String.format("the byte 0x%02X is not UTF-8, the encoding of .nn files", found);
    return new Problem(file, before.line(end), before.column(end), "error[not-utf-8]: " + message)
        .withHint("save the file as UTF-8");
  }
}
