package dev.sinew.internal;

import java.util.Arrays;

/** Compares answers of a frozen class with recorded ones, bit by bit; for generated code only. */
public final class SelfTest {
  private SelfTest() {}

  /** An array that repeats {@code pattern}. */
  public static float[] repeat(int size, float... pattern) {
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = pattern[i % pattern.length];
    }
    return numbers;
  }

  /** An array that repeats {@code pattern}. */
  public static double[] repeat(int size, double... pattern) {
    double[] numbers = new double[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = pattern[i % pattern.length];
    }
    return numbers;
  }

  /**
   * Checks every number of an output.
   *
   * @throws IllegalStateException if one has other bits
   */
  public static void same(String output, float[] found, float... recorded) {
    for (int i = 0; i < recorded.length; i++) {
      if (Float.floatToIntBits(found[i]) != Float.floatToIntBits(recorded[i])) {
        throw differs(output + "[" + i + "]", "" + found[i], "" + recorded[i]);
      }
    }
  }

  /**
   * Checks every number of an output.
   *
   * @throws IllegalStateException if one has other bits
   */
  public static void same(String output, double[] found, double... recorded) {
    for (int i = 0; i < recorded.length; i++) {
      if (Double.doubleToLongBits(found[i]) != Double.doubleToLongBits(recorded[i])) {
        throw differs(output + "[" + i + "]", "" + found[i], "" + recorded[i]);
      }
    }
  }

  /**
   * Checks an output of many numbers by {@link Arrays#hashCode(float[])}.
   *
   * @throws IllegalStateException if a number has other bits
   */
  public static void sameHash(String output, float[] found, int recorded) {
    int hash = Arrays.hashCode(found);
    if (hash != recorded) {
      throw differs("the hash of " + output, "" + hash, "" + recorded);
    }
  }

  /**
   * Checks an output of many numbers by {@link Arrays#hashCode(double[])}.
   *
   * @throws IllegalStateException if a number has other bits
   */
  public static void sameHash(String output, double[] found, int recorded) {
    int hash = Arrays.hashCode(found);
    if (hash != recorded) {
      throw differs("the hash of " + output, "" + hash, "" + recorded);
    }
  }

  private static IllegalStateException differs(String what, String found, String recorded) {
    return new IllegalStateException(
        what
            + " is "
            + found
            + ", but was recorded as "
            + recorded
            + ". The class or its parameters were changed after they were written, or this JVM"
            + " computes wrongly.");
  }
}
