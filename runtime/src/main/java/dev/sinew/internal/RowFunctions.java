package dev.sinew.internal;

/**
 * Functions of {@link Elementary} by vectors, with the same bits, for where there are {@link
 * Products}: HotSpot makes little or no vector code of loops over them. Each writes {@code y[i]}
 * for i in {@code [from, to)}; x may be y. A method of these is a {@link RowFunction}.
 */
public final class RowFunctions {
  private RowFunctions() {}

  /** e to the power x. */
  public static void exp(float[] x, float[] y, int from, int to) {
    VectorFunctions.exp(x, y, from, to);
  }

  /** e to the power x, less 1. */
  public static void expm1(float[] x, float[] y, int from, int to) {
    VectorFunctions.expm1(x, y, from, to);
  }

  /** The hyperbolic tangent. */
  public static void tanh(float[] x, float[] y, int from, int to) {
    VectorFunctions.tanh(x, y, from, to);
  }

  /** 1 / (1 + exp(-x)). */
  public static void sigmoid(float[] x, float[] y, int from, int to) {
    VectorFunctions.sigmoid(x, y, from, to);
  }

  /** log(1 + exp(x)). */
  public static void softplus(float[] x, float[] y, int from, int to) {
    VectorFunctions.softplus(x, y, from, to);
  }

  /** The error function. */
  public static void erf(float[] x, float[] y, int from, int to) {
    VectorFunctions.erf(x, y, from, to);
  }

  /** The share of a standard normal distribution below x. */
  public static void normal(float[] x, float[] y, int from, int to) {
    VectorFunctions.normal(x, y, from, to);
  }

  /** x times the share of a standard normal distribution below x. */
  public static void gelu(float[] x, float[] y, int from, int to) {
    VectorFunctions.gelu(x, y, from, to);
  }

  /** Close to gelu, by way of tanh. */
  public static void geluTanh(float[] x, float[] y, int from, int to) {
    VectorFunctions.geluTanh(x, y, from, to);
  }

  /** Back through relu, y being behind it: dy stays where y is above 0, else it becomes 0. */
  public static void reluGradient(float[] y, float[] dy, int from, int to) {
    VectorFunctions.reluGradient(y, dy, from, to);
  }
}
