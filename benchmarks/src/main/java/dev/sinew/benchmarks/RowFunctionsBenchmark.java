package dev.sinew.benchmarks;

import dev.sinew.internal.Elementary;
import dev.sinew.internal.Products;
import dev.sinew.internal.RowFunction;
import dev.sinew.internal.RowFunctions;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Functions of a layer's row, 128 floats, by the loop that is generated and by vectors; per number.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class RowFunctionsBenchmark {
  private static final int WIDTH = 128;

  @Param({"exp", "expm1", "tanh", "sigmoid", "softplus", "erf", "normal", "gelu", "geluTanh"})
  public String function = "exp";

  private final float[] x = new float[WIDTH];
  private final float[] y = new float[WIDTH];
  private RowFunction loop = RowFunctionsBenchmark::exp;
  private RowFunction vectors = RowFunctions::exp;

  /** Numbers from -8 to 8. */
  @Setup
  public void choose() {
    Random random = new Random(1);
    for (int i = 0; i < WIDTH; i++) {
      x[i] = 16 * random.nextFloat() - 8;
    }
    Objects.requireNonNull(Products.find(Products.LEAST_ROWS), "no vectors on this machine");
    switch (function) {
      case "exp" -> use(RowFunctionsBenchmark::exp, RowFunctions::exp);
      case "expm1" -> use(RowFunctionsBenchmark::expm1, RowFunctions::expm1);
      case "tanh" -> use(RowFunctionsBenchmark::tanh, RowFunctions::tanh);
      case "sigmoid" -> use(RowFunctionsBenchmark::sigmoid, RowFunctions::sigmoid);
      case "softplus" -> use(RowFunctionsBenchmark::softplus, RowFunctions::softplus);
      case "erf" -> use(RowFunctionsBenchmark::erf, RowFunctions::erf);
      case "normal" -> use(RowFunctionsBenchmark::normal, RowFunctions::normal);
      case "gelu" -> use(RowFunctionsBenchmark::gelu, RowFunctions::gelu);
      case "geluTanh" -> use(RowFunctionsBenchmark::geluTanh, RowFunctions::geluTanh);
      default -> throw new IllegalArgumentException(function);
    }
  }

  private void use(RowFunction byLoop, RowFunction byVectors) {
    loop = byLoop;
    vectors = byVectors;
  }

  @Benchmark
  @OperationsPerInvocation(WIDTH)
  public float[] loop() {
    loop.apply(x, y, 0, WIDTH);
    return y;
  }

  @Benchmark
  @OperationsPerInvocation(WIDTH)
  public float[] vectors() {
    vectors.apply(x, y, 0, WIDTH);
    return y;
  }

  private static void exp(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.exp(x[i]);
    }
  }

  private static void expm1(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.expm1(x[i]);
    }
  }

  private static void tanh(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.tanh(x[i]);
    }
  }

  private static void sigmoid(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.sigmoid(x[i]);
    }
  }

  private static void softplus(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.softplus(x[i]);
    }
  }

  private static void erf(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.erf(x[i]);
    }
  }

  private static void normal(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.normal(x[i]);
    }
  }

  private static void gelu(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.gelu(x[i]);
    }
  }

  private static void geluTanh(float[] x, float[] y, int from, int to) {
    for (int i = from; i < to; i++) {
      y[i] = Elementary.geluTanh(x[i]);
    }
  }
}
