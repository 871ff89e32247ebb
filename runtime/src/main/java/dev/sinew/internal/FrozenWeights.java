package dev.sinew.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Reads the parameters that lie beside a frozen class, one tensor behind the other, little-endian;
 * for generated code only.
 */
public final class FrozenWeights {
  private FrozenWeights() {}

  /**
   * The numbers of a resource.
   *
   * @param owner the class beside which it lies
   * @param checksum the CRC-32 of its bytes
   * @throws IllegalStateException if it is missing or not the one that was written with the class
   */
  public static float[] floats(Class<?> owner, String resource, int count, long checksum) {
    float[] numbers = new float[count];
    bytes(owner, resource, count * (long) Float.BYTES, checksum).asFloatBuffer().get(numbers);
    return numbers;
  }

  /**
   * The numbers of a resource.
   *
   * @param owner the class beside which it lies
   * @param checksum the CRC-32 of its bytes
   * @throws IllegalStateException if it is missing or not the one that was written with the class
   */
  public static double[] doubles(Class<?> owner, String resource, int count, long checksum) {
    double[] numbers = new double[count];
    bytes(owner, resource, count * (long) Double.BYTES, checksum).asDoubleBuffer().get(numbers);
    return numbers;
  }

  /**
   * The numbers of a text in Base64.
   *
   * @param owner the class that holds it
   * @param checksum the CRC-32 of its bytes
   * @throws IllegalStateException if it was changed
   */
  public static float[] floats(Class<?> owner, int count, long checksum, String text) {
    float[] numbers = new float[count];
    decoded(owner, count * (long) Float.BYTES, checksum, text).asFloatBuffer().get(numbers);
    return numbers;
  }

  /**
   * The numbers of a text in Base64.
   *
   * @param owner the class that holds it
   * @param checksum the CRC-32 of its bytes
   * @throws IllegalStateException if it was changed
   */
  public static double[] doubles(Class<?> owner, int count, long checksum, String text) {
    double[] numbers = new double[count];
    decoded(owner, count * (long) Double.BYTES, checksum, text).asDoubleBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer decoded(Class<?> owner, long length, long checksum, String text) {
    return checked(owner, "its text", Base64.getDecoder().decode(text), length, checksum);
  }

  private static ByteBuffer bytes(Class<?> owner, String resource, long length, long checksum) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            owner.getName()
                + " needs its parameters, "
                + resource
                + ", which lie beside the class; put that resource into the jar too.");
      }
      byte[] bytes = in.readNBytes((int) Math.min(length + 1, Integer.MAX_VALUE - 8));
      return checked(owner, resource, bytes, length, checksum);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read.", e);
    }
  }

  private static ByteBuffer checked(
      Class<?> owner, String what, byte[] bytes, long length, long checksum) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    if (bytes.length != length || sum.getValue() != checksum) {
      throw new IllegalStateException(
          what
              + " is not the one that was written with "
              + owner.getName()
              + "; build both again, and keep resource filtering away from it.");
    }
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
