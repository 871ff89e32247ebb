package dev.sinew.internal;

/**
 * Functions of {@link Elementary} for where there are {@link Products}: by vectors once these are
 * seen to be faster than loops, of which HotSpot makes little or no vector code. The bits are the
 * same. Each writes {@code y[i]} for i in {@code [from, to)}; x may be y. A method of these is a
 * {@link RowFunction}.
 */
public final class RowFunctions {
  private static final TriedFunction EXP =
      new TriedFunction("exp", LoopFunctions::exp, VectorFunctions::exp);
  private static final TriedFunction EXPM1 =
      new TriedFunction("expm1", LoopFunctions::expm1, VectorFunctions::expm1);
  private static final TriedFunction TANH =
      new TriedFunction("tanh", LoopFunctions::tanh, VectorFunctions::tanh);
  private static final TriedFunction SIGMOID =
      new TriedFunction("sigmoid", LoopFunctions::sigmoid, VectorFunctions::sigmoid);
  private static final TriedFunction SOFTPLUS =
      new TriedFunction("softplus", LoopFunctions::softplus, VectorFunctions::softplus);
  private static final TriedFunction ERF =
      new TriedFunction("erf", LoopFunctions::erf, VectorFunctions::erf);
  private static final TriedFunction NORMAL =
      new TriedFunction("normal", LoopFunctions::normal, VectorFunctions::normal);
  private static final TriedFunction GELU =
      new TriedFunction("gelu", LoopFunctions::gelu, VectorFunctions::gelu);
  private static final TriedFunction GELU_TANH =
      new TriedFunction("geluTanh", LoopFunctions::geluTanh, VectorFunctions::geluTanh);

  private RowFunctions() {}

  /** e to the power x. */
  public static void exp(float[] x, float[] y, int from, int to) {
    EXP.apply(x, y, from, to);
  }

  /** e to the power x, less 1. */
  public static void expm1(float[] x, float[] y, int from, int to) {
    EXPM1.apply(x, y, from, to);
  }

  /** The hyperbolic tangent. */
  public static void tanh(float[] x, float[] y, int from, int to) {
    TANH.apply(x, y, from, to);
  }

  /** 1 / (1 + exp(-x)). */
  public static void sigmoid(float[] x, float[] y, int from, int to) {
    SIGMOID.apply(x, y, from, to);
  }

  /** log(1 + exp(x)). */
  public static void softplus(float[] x, float[] y, int from, int to) {
    SOFTPLUS.apply(x, y, from, to);
  }

  /** The error function. */
  public static void erf(float[] x, float[] y, int from, int to) {
    ERF.apply(x, y, from, to);
  }

  /** The share of a standard normal distribution below x. */
  public static void normal(float[] x, float[] y, int from, int to) {
    NORMAL.apply(x, y, from, to);
  }

  /** x times the share of a standard normal distribution below x. */
  public static void gelu(float[] x, float[] y, int from, int to) {
    GELU.apply(x, y, from, to);
  }

  /** Close to gelu, by way of tanh. */
  public static void geluTanh(float[] x, float[] y, int from, int to) {
    GELU_TANH.apply(x, y, from, to);
  }

  /**
   * Back through relu, y being behind it: dy stays where y is above 0, else it becomes 0. So short
   * that it goes by vectors at once.
   */
  public static void reluGradient(float[] y, float[] dy, int from, int to) {
    VectorFunctions.reluGradient(y, dy, from, to);
  }
}
