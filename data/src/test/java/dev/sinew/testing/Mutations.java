package dev.sinew.testing;

import java.util.Arrays;
import java.util.Random;

/** Damages files as transfers, editors and programs do. */
public final class Mutations {
  private Mutations() {}

  /** One to three changes: bits, bytes, signs of the format, a cut, a piece copied elsewhere. */
  public static byte[] of(byte[] whole, byte[] signs, Random random) {
    byte[] bytes = whole.clone();
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(6)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = signs[random.nextInt(signs.length)];
        case 2 -> bytes[random.nextInt(Math.min(16, bytes.length))] = (byte) random.nextInt(256);
        case 3 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 4 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(9));
        default -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(20), bytes.length - Math.max(at, from));
          System.arraycopy(bytes, from, bytes, at, length);
        }
      }
    }
    return bytes;
  }
}
