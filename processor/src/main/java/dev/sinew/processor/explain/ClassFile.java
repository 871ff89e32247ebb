package dev.sinew.processor.explain;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What counts of a class file.
 *
 * @param constants entries of the constant pool
 * @param methods those that have code, in the order of the file
 */
public record ClassFile(int constants, List<Method> methods) {
  public ClassFile {
    methods = List.copyOf(methods);
  }

  /**
   * A method with code.
   *
   * @param name {@code <init>} for a constructor, {@code <clinit>} for the static initialiser
   * @param codeBytes bytes of bytecode
   */
  public record Method(String name, int codeBytes) {}

  /** Reads a correct class file. */
  public static ClassFile read(byte[] bytes) {
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
      members(in, texts); // fields
      return new ClassFile(constants, members(in, texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of bytecode of the largest method; 0 if there is none. */
  public int largestMethod() {
    return methods.stream().mapToInt(Method::codeBytes).max().orElse(0);
  }

  private static List<Method> members(DataInputStream in, String[] texts) throws IOException {
    List<Method> withCode = new ArrayList<>();
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
          withCode.add(new Method(name, in.readInt()));
          length -= 8;
        }
        in.skipNBytes(length);
      }
    }
    return withCode;
  }
}
