package dev.sinew.diag;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a file of UTF-8, with or without a byte order mark, says.
 *
 * @param source the text up to the first byte that is not UTF-8
 * @param mistake what is wrong with that byte; empty if the text is whole
 */
public record DecodedText(SourceFile source, Optional<String> mistake) {

  /** Reads {@code bytes} as a file that diagnostics call {@code path}. */
  public static DecodedText of(String path, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, characters, true);
    String text = characters.flip().toString();
    return new DecodedText(
        new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text),
        result.isError()
            ? Optional.of(
                String.format(
                    "error[not-utf-8]: the byte 0x%02X is not UTF-8, the encoding of .nn files",
                    in.get(in.position())))
            : Optional.empty());
  }

  /** What helps against the mistake. */
  public static String hint() {
    return "save the file as UTF-8";
  }

  /** The mistake with its place and the hint, as a terminal shows it; empty if there is none. */
  public Optional<String> print() {
    return mistake.map(
        what -> source.position(source.text().length()) + ": " + what + "\n    " + hint());
  }
}
