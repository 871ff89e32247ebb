package dev.sinew.idx;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** What the elements of an IDX file are; all have their highest byte first. */
public enum IdxType {
  /** 0 to 255. */
  UNSIGNED_BYTE(0x08, 1, "unsigned bytes") {
    @Override
    double value(ByteBuffer bytes, int index) {
      return bytes.get(index) & 0xff;
    }
  },
  /** -128 to 127. */
  BYTE(0x09, 1, "bytes") {
    @Override
    double value(ByteBuffer bytes, int index) {
      return bytes.get(index);
    }
  },
  /** 16 bits, signed. */
  SHORT(0x0b, 2, "shorts") {
    @Override
    double value(ByteBuffer bytes, int index) {
      return bytes.getShort(2 * index);
    }
  },
  /** 32 bits, signed. */
  INT(0x0c, 4, "ints") {
    @Override
    double value(ByteBuffer bytes, int index) {
      return bytes.getInt(4 * index);
    }
  },
  /** 32 bits. */
  FLOAT(0x0d, 4, "floats") {
    @Override
    double value(ByteBuffer bytes, int index) {
      return bytes.getFloat(4 * index);
    }
  },
  /** 64 bits. */
  DOUBLE(0x0e, 8, "doubles") {
    @Override
    double value(ByteBuffer bytes, int index) {
      return bytes.getDouble(8 * index);
    }
  };

  private final int code;
  private final int bytes;
  private final String plural;

  IdxType(int code, int bytes, String plural) {
    this.code = code;
    this.bytes = bytes;
    this.plural = plural;
  }

  static Optional<IdxType> of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  /** The size of one element in bytes. */
  public int bytes() {
    return bytes;
  }

  boolean isWhole() {
    return this != FLOAT && this != DOUBLE;
  }

  /** Element number {@code index} of {@code bytes}, which have their highest byte first. */
  abstract double value(ByteBuffer bytes, int index);

  @Override
  public String toString() {
    return plural;
  }
}
