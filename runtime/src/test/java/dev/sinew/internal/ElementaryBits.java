package dev.sinew.internal;

import java.util.zip.CRC32;

/** Prints a sum over the bits of every function at many places, from loops that get hot. */
final class ElementaryBits {
  private static final int COUNT = 1000;
  private static final int ROUNDS = 12;

  private final CRC32 sum = new CRC32();

  private ElementaryBits() {}

  public static void main(String[] args) {
    System.out.println(text());
  }

  static String text() {
    ElementaryBits bits = new ElementaryBits();
    for (int round = 0; round < ROUNDS; round++) {
      bits.floats(round);
      bits.doubles(round);
    }
    return Long.toHexString(bits.sum.getValue());
  }

  private void floats(int round) {
    float[] x = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = (i - 500 + round / 13f) * (round % 3 == 0 ? 0.2f : round % 3 == 1 ? 0.011f : 1e-4f);
    }
    float[] y = new float[COUNT];
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.exp(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.expm1(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.tanh(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.sigmoid(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.log(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.softplus(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.erf(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.normal(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.gelu(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.geluTanh(x[i]);
    }
    add(y);
  }

  private void doubles(int round) {
    double[] x = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = (i - 500 + round / 13.0) * (round % 3 == 0 ? 1.5 : round % 3 == 1 ? 0.011 : 1e-4);
    }
    double[] y = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.exp(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.expm1(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.tanh(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.sigmoid(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.log(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.softplus(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.erf(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.normal(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.gelu(x[i]);
    }
    add(y);
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.geluTanh(x[i]);
    }
    add(y);
  }

  private void add(float[] y) {
    for (float number : y) {
      add(Float.floatToIntBits(number));
    }
  }

  private void add(double[] y) {
    for (double number : y) {
      long bits = Double.doubleToLongBits(number);
      add((int) bits);
      add((int) (bits >> 32));
    }
  }

  private void add(int bits) {
    sum.update(bits);
    sum.update(bits >> 8);
    sum.update(bits >> 16);
    sum.update(bits >> 24);
  }
}
