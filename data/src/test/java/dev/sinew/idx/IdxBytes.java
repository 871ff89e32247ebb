package dev.sinew.idx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;

/** Writes IDX files by the definition of the format. */
final class IdxBytes {
  private IdxBytes() {}

  static byte[] header(int type, int... shape) {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * shape.length);
    bytes.put((byte) 0).put((byte) 0).put((byte) type).put((byte) shape.length);
    for (int length : shape) {
      bytes.putInt(length);
    }
    return bytes.array();
  }

  static byte[] join(byte[] first, byte... second) {
    return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
  }

  static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }
}
