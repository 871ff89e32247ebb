package dev.sinew.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * A file as characters. Bytes that its encoding does not have are an error with a place, where the
 * library's own reader would put question marks.
 */
final class DecodedText extends Reader {
  private static final int CHUNK = 1 << 14;

  private final String file;
  private final CsvFormat format;
  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
  private boolean ended;
  private long line = 1;
  private int column = 1;
  private boolean quoted;

  private DecodedText(String file, CsvFormat format, InputStream in, Charset charset) {
    this.file = file;
    this.format = format;
    this.in = in;
    decoder = charset.newDecoder();
  }

  static DecodedText of(String file, InputStream content, CsvFormat format) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content);
    in.mark(3);
    byte[] first = in.readNBytes(3);
    in.reset();
    int mark = first.length < 2 ? 0 : ((first[0] & 0xff) << 8) | (first[1] & 0xff);
    if (mark == 0xfeff || mark == 0xfffe) {
      in.skipNBytes(2);
      Charset charset = mark == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      return new DecodedText(file, format, in, charset);
    }
    if (mark == 0xefbb && first.length == 3 && (first[2] & 0xff) == 0xbf) {
      in.skipNBytes(3);
      return new DecodedText(file, format, in, StandardCharsets.UTF_8);
    }
    return new DecodedText(file, format, in, format.charset());
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    if (!chars.hasRemaining() && !decode()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, offset, count);
    return count;
  }

  /** Fills {@link #chars}; false at the end. */
  private boolean decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (chars.position() == 0 && !result.isError() && !ended) {
      fill();
      result = decoder.decode(bytes, chars, ended);
    }
    if (chars.position() == 0 && result.isError()) {
      throw new CsvException(
          String.format(
              "%s:%d:%d: byte %02x is not %s; if the file has another encoding, name it in the format",
              file, line, column, bytes.get(bytes.position()), decoder.charset()));
    }
    chars.flip();
    follow();
    return chars.hasRemaining();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count));
    bytes.flip();
  }

  /** Keeps the place behind the characters decoded so far. */
  private void follow() {
    for (int i = 0; i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\n') {
        line++;
      }
      if (c == format.quote()) {
        quoted = !quoted;
      } else if (!quoted && c == '\n') {
        column = 1;
      } else if (!quoted && c == format.delimiter()) {
        column++;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
