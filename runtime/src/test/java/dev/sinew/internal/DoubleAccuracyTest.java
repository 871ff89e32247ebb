package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Doubles against 40 digits. */
class DoubleAccuracyTest {
  private static final double ALLOWED = 2;

  /**
   * One function.
   *
   * @param least from where the sample goes, so far that the smallest results are in it
   * @param most up to where
   */
  private record Function(
      String name,
      double least,
      double most,
      DoubleUnaryOperator ours,
      UnaryOperator<BigDecimal> exact) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Function> functions() {
    return Stream.of(
        new Function("exp", -746, 709.7, Elementary::exp, Exact::exp),
        new Function("expm1", -50, 709.7, Elementary::expm1, DoubleAccuracyTest::expm1),
        new Function("log", -744, 709.7, x -> Elementary.log(power(x)), DoubleAccuracyTest::log),
        new Function("tanh", -25, 25, Elementary::tanh, Exact::tanh),
        new Function("sigmoid", -746, 746, Elementary::sigmoid, Exact::sigmoid),
        new Function("softplus", -746, 709, Elementary::softplus, Exact::softplus),
        new Function("erf", -6.5, 6.5, Elementary::erf, Exact::erf),
        new Function("normal", -38.6, 38.6, Elementary::normal, Exact::normal),
        new Function("gelu", -38.6, 38.6, Elementary::gelu, x -> Exact.normal(x).multiply(x)),
        new Function("geluTanh", -21.6, 21.6, Elementary::geluTanh, Exact::geluTanh));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void sample(Function function) {
    check(function, 400);
  }

  @ParameterizedTest
  @MethodSource("functions")
  @Tag("long")
  void manyDoubles(Function function) {
    check(function, 40_000);
  }

  private static void check(Function function, int count) {
    Random random = new Random(17);
    double worst = 0;
    double at = 0;
    for (int i = 0; i < count; i++) {
      double x = number(random, function);
      double error = error(function.ours().applyAsDouble(x), function.exact(), x);
      if (error > worst) {
        worst = error;
        at = x;
      }
    }
    System.out.printf("%s: %.4f ulp at %s%n", function, worst, at);
    assertTrue(worst <= ALLOWED, function + ": " + worst + " at " + at);
  }

  private static BigDecimal expm1(BigDecimal x) {
    return Exact.exp(x).subtract(BigDecimal.ONE);
  }

  /** Of any size, subnormal too, and most often near 1. */
  private static double power(double x) {
    return StrictMath.exp(x);
  }

  private static BigDecimal log(BigDecimal x) {
    return Exact.log(new BigDecimal(power(x.doubleValue())));
  }

  /** A quarter each near 1, anywhere, near 0, and in the lowest twentieth. */
  private static double number(Random random, Function function) {
    double width = function.most() - function.least();
    double x =
        switch (random.nextInt(4)) {
          case 0 -> random.nextGaussian();
          case 1 -> function.least() + random.nextDouble() * width;
          case 2 -> function.least() + random.nextDouble() * width / 20;
          default -> random.nextGaussian() * Math.scalb(1.0, -random.nextInt(30));
        };
    return Math.max(function.least(), Math.min(x, function.most()));
  }

  /** In units in the last place; that of what is nearest to 0 is the smallest double. */
  private static double error(double ours, UnaryOperator<BigDecimal> function, double x) {
    BigDecimal exact = function.apply(new BigDecimal(x));
    BigDecimal off = new BigDecimal(ours).subtract(exact).abs();
    return off.divide(new BigDecimal(Math.ulp(exact.doubleValue())), Exact.DIGITS).doubleValue();
  }

  @Test
  void theSmallestResults() {
    // 2^-1074 at its largest and smallest, and what is nearer to 0.
    assertEquals(Double.MIN_VALUE, Elementary.exp(-744.4));
    assertEquals(Double.MIN_VALUE, Elementary.exp(-745.1));
    assertEquals(0.0, Elementary.exp(-745.2));
    assertEquals(0.0, Elementary.exp(-1e300));
    assertEquals(1.7976931348622732e308, Elementary.exp(0x1.62e42fefa39efp9), 0x1p971);
    assertEquals(Double.POSITIVE_INFINITY, Elementary.exp(0x1.62e42fefa39fp9));
    assertEquals(0x1p-1030, Elementary.expm1(0x1p-1030));
    assertEquals(-Double.MIN_VALUE, Elementary.expm1(-Double.MIN_VALUE));
    assertEquals(0x1p-1030, Elementary.tanh(0x1p-1030));
    assertEquals(-Double.MIN_VALUE, Elementary.tanh(-Double.MIN_VALUE));
    assertEquals(-0x1p-1030, Elementary.geluTanh(-0x1p-1029));
    assertEquals(0x1p-1030, Elementary.geluTanh(0x1p-1029));
  }
}
