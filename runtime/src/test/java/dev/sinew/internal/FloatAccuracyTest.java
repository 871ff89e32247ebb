package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Floats against doubles that {@link DoubleAccuracyTest} judges, or {@link StrictMath} gives. */
class FloatAccuracyTest {
  private static final double ALLOWED = 0.51;
  private static final int PARTS = 256;
  private static final long PART = (1L << 32) / PARTS;

  private interface FloatFunction {
    float of(float x);
  }

  private record Function(String name, FloatFunction ours, DoubleUnaryOperator reference) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** How far off a result is, in units in the last place. */
  private record Worst(double size, float at) {}

  static Stream<Function> functions() {
    return Stream.of(
        new Function("exp", Elementary::exp, StrictMath::exp),
        new Function("expm1", Elementary::expm1, StrictMath::expm1),
        new Function("log", Elementary::log, StrictMath::log),
        new Function("tanh", Elementary::tanh, StrictMath::tanh),
        new Function("sigmoid", Elementary::sigmoid, FloatAccuracyTest::sigmoid),
        new Function("softplus", Elementary::softplus, FloatAccuracyTest::softplus),
        new Function("erf", Elementary::erf, Elementary::erf),
        new Function("normal", Elementary::normal, Elementary::normal),
        new Function("gelu", Elementary::gelu, Elementary::gelu),
        new Function("geluTanh", Elementary::geluTanh, Elementary::geluTanh));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void sample(Function function) {
    check(function, 2749);
  }

  @ParameterizedTest
  @MethodSource("functions")
  @Tag("long")
  void everyFloat(Function function) {
    check(function, 1);
  }

  private static void check(Function function, int step) {
    Worst worst =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> worst(function, part, step))
            .max(Comparator.comparingDouble(Worst::size))
            .orElseThrow();
    System.out.printf("%s: %.4f ulp at %s%n", function, worst.size(), worst.at());
    assertTrue(worst.size() <= ALLOWED, () -> function + ": " + worst);
  }

  private static Worst worst(Function function, int part, int step) {
    double size = 0;
    float at = 0;
    for (long i = part * PART; i < (part + 1) * PART; i += step) {
      float x = Float.intBitsToFloat((int) i);
      double error = error(function.ours().of(x), function.reference().applyAsDouble(x));
      if (error > size) {
        size = error;
        at = x;
      }
    }
    return new Worst(size, at);
  }

  /** Infinite unless NaN, infinities and the sign of 0 are what they should be. */
  private static double error(float ours, double reference) {
    float nearest = (float) reference;
    if (Float.isNaN(nearest) || Float.isInfinite(nearest) || Float.isInfinite(ours) || ours == 0) {
      boolean right = Float.compare(ours, nearest) == 0;
      boolean almost = ours == 0 && Math.abs(nearest) == Float.MIN_VALUE;
      return right ? 0 : almost ? Math.abs(reference) / Float.MIN_VALUE : Double.POSITIVE_INFINITY;
    }
    double error = Math.abs(ours - reference) / Math.ulp(nearest);
    return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
  }

  private static double sigmoid(double x) {
    return x >= 0 ? 1 / (1 + StrictMath.exp(-x)) : StrictMath.exp(x) / (1 + StrictMath.exp(x));
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }
}
