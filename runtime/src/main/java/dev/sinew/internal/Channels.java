package dev.sinew.internal;

import dev.sinew.ModelFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Whole reads and writes, where a channel may do less at once. */
final class Channels {
  private Channels() {}

  static ByteBuffer read(String file, FileChannel channel, long position, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    fill(file, channel, position, buffer);
    return buffer;
  }

  /** Fills the buffer up to its limit and flips it. */
  static void fill(String file, FileChannel channel, long position, ByteBuffer buffer)
      throws IOException {
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position()) < 0) {
        throw new ModelFileException(file + " became shorter while it was read.");
      }
    }
    buffer.flip();
  }

  static void write(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
