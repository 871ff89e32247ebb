package dev.sinew.benchmarks;

import dev.sinew.internal.Products;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A batch through a layer of 784 inputs and 128 outputs: the loops that are generated, and tiles.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class ProductBenchmark {
  private static final int IN = 784;
  private static final int OUT = 128;

  /** Samples of a batch. */
  @Param({"8", "32", "64", "128"})
  public int n;

  private final Products products = Objects.requireNonNull(Products.find(Products.LEAST_ROWS));
  private final float[][] weight = matrix(IN, OUT);
  private final float[] row = new float[IN];
  private final float[] gradient = new float[OUT * IN];
  private float[][] x = {};
  private float[][] y = {};

  @Setup
  public void setUp() {
    x = matrix(n, IN);
    y = matrix(n, OUT);
  }

  private static float[][] matrix(int rows, int columns) {
    Random random = new Random(1);
    float[][] matrix = new float[rows][columns];
    for (float[] each : matrix) {
      for (int i = 0; i < columns; i++) {
        each[i] = random.nextFloat() - 0.5f;
      }
    }
    return matrix;
  }

  @Benchmark
  public float[][] forwardLoops() {
    for (int s = 0; s < n; s++) {
      forward(x[s], y[s]);
    }
    return y;
  }

  private void forward(float[] xs, float[] ys) {
    Arrays.fill(ys, 0, OUT, 0f);
    for (int i = 0; i < IN; i += 4) {
      float x0 = xs[i];
      float x1 = xs[i + 1];
      float x2 = xs[i + 2];
      float x3 = xs[i + 3];
      float[] w0 = weight[i];
      float[] w1 = weight[i + 1];
      float[] w2 = weight[i + 2];
      float[] w3 = weight[i + 3];
      for (int o = 0; o < OUT; o++) {
        ys[o] += x0 * w0[o] + x1 * w1[o] + x2 * w2[o] + x3 * w3[o];
      }
    }
  }

  @Benchmark
  public float[][] forwardTiles() {
    products.multiply(x, weight, y, n, IN, OUT, false);
    return y;
  }

  @Benchmark
  public float[] gradientLoops() {
    for (int o = 0; o < OUT; o++) {
      Arrays.fill(row, 0, IN, 0f);
      for (int s = 0; s < n; s += 4) {
        float dy0 = y[s][o];
        float dy1 = y[s + 1][o];
        float dy2 = y[s + 2][o];
        float dy3 = y[s + 3][o];
        float[] x0 = x[s];
        float[] x1 = x[s + 1];
        float[] x2 = x[s + 2];
        float[] x3 = x[s + 3];
        for (int i = 0; i < IN; i++) {
          row[i] += dy0 * x0[i] + dy1 * x1[i] + dy2 * x2[i] + dy3 * x3[i];
        }
      }
      System.arraycopy(row, 0, gradient, o * IN, IN);
    }
    return gradient;
  }

  @Benchmark
  public float[] gradientTiles() {
    products.multiplyTransposed(y, x, gradient, 0, OUT, n, IN, false);
    return gradient;
  }
}
