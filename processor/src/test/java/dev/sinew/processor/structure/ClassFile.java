package dev.sinew.processor.structure;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What counts of a class file.
 *
 * @param constants entries of the constant pool
 * @param codeBytes bytes of bytecode, the most of any method of the name
 */
record ClassFile(int constants, Map<String, Integer> codeBytes) {

  static ClassFile read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      in.skipNBytes(8); // magic, version
      int constants = in.readUnsignedShort();
      String[] texts = new String[constants];
      for (int i = 1; i < constants; i++) {
        int tag = in.readUnsignedByte();
        switch (tag) {
          case 1 -> texts[i] = in.readUTF();
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // a long or double takes two
          }
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> in.skipNBytes(4);
        }
      }
      in.skipNBytes(6); // access, this, super
      in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
      Map<String, Integer> codeBytes = new LinkedHashMap<>();
      members(in, texts, codeBytes); // fields
      members(in, texts, codeBytes);
      return new ClassFile(constants, codeBytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int largestMethod() {
    return codeBytes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static void members(DataInputStream in, String[] texts, Map<String, Integer> codeBytes)
      throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2); // access
      String name = texts[in.readUnsignedShort()];
      in.skipNBytes(2); // descriptor
      int attributes = in.readUnsignedShort();
      for (int a = 0; a < attributes; a++) {
        boolean code = texts[in.readUnsignedShort()].equals("Code");
        long length = Integer.toUnsignedLong(in.readInt());
        if (code) {
          in.skipNBytes(4); // stack, locals
          int size = in.readInt();
          codeBytes.merge(name, size, Math::max);
          length -= 8;
        }
        in.skipNBytes(length);
      }
    }
  }
}
