package dev.sinew.diag;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a file of UTF-8, with or without a byte order mark, says.
 *
 * @param source the text up to the first byte that is not UTF-8
 * @param mistake that byte, as in {@code 0xFC}; empty if the text is whole
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
            ? Optional.of(String.format("0x%02X", in.get(in.position())))
            : Optional.empty());
  }

  /** What helps against the mistake. */
  public static String hint() {
    return Hint.of(HintKind.SAVE_AS_UTF_8).text();
  }

  /** The mistake with its place and the hint, as a terminal shows it; empty if there is none. */
  public Optional<String> print() {
    String place = source.position(source.text().length());
    return mistake
        .map(found -> DiagnosticKind.NOT_UTF_8.headline(List.of(found)))
        .map(headline -> place + ": " + headline + "\n    " + hint());
  }
}
