package dev.sinew.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Register tiles of several shapes on packed panels, beside the most the processor can do. A call
 * is 96 {@code count} multiply-adds, of the tile of 5 rows 80 {@code count}, of the limit {@link
 * FmaChains#WIDTH} {@code count}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class TileBenchmark {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_256;

  /** How many products make a sum. */
  @Param({"32", "128", "784"})
  public int count;

  private final float[] a = panel(6 * 784);
  private final float[] b = panel(24 * 784);
  private final float[] c = new float[96];
  private final float[] sums = new float[FmaChains.WIDTH];

  private static float[] panel(int size) {
    Random random = new Random(1);
    float[] panel = new float[size];
    for (int i = 0; i < size; i++) {
      panel[i] = random.nextFloat() - 0.5f;
    }
    return panel;
  }

  private static FloatVector at(float[] array, int i) {
    return FloatVector.fromArray(SPECIES, array, i);
  }

  private static FloatVector all(float[] array, int i) {
    return FloatVector.broadcast(SPECIES, array[i]);
  }

  @Benchmark
  public float[] limit() {
    return FmaChains.run(count, sums);
  }

  @Benchmark
  public float[] tile5x16() {
    FloatVector c00 = FloatVector.zero(SPECIES);
    FloatVector c01 = FloatVector.zero(SPECIES);
    FloatVector c10 = FloatVector.zero(SPECIES);
    FloatVector c11 = FloatVector.zero(SPECIES);
    FloatVector c20 = FloatVector.zero(SPECIES);
    FloatVector c21 = FloatVector.zero(SPECIES);
    FloatVector c30 = FloatVector.zero(SPECIES);
    FloatVector c31 = FloatVector.zero(SPECIES);
    FloatVector c40 = FloatVector.zero(SPECIES);
    FloatVector c41 = FloatVector.zero(SPECIES);
    for (int i = 0; i < count; i++) {
      FloatVector b0 = at(b, i * 16);
      FloatVector b1 = at(b, i * 16 + 8);
      FloatVector x = all(a, i * 5);
      c00 = x.fma(b0, c00);
      c01 = x.fma(b1, c01);
      x = all(a, i * 5 + 1);
      c10 = x.fma(b0, c10);
      c11 = x.fma(b1, c11);
      x = all(a, i * 5 + 2);
      c20 = x.fma(b0, c20);
      c21 = x.fma(b1, c21);
      x = all(a, i * 5 + 3);
      c30 = x.fma(b0, c30);
      c31 = x.fma(b1, c31);
      x = all(a, i * 5 + 4);
      c40 = x.fma(b0, c40);
      c41 = x.fma(b1, c41);
    }
    c00.intoArray(c, 0);
    c01.intoArray(c, 8);
    c10.intoArray(c, 16);
    c11.intoArray(c, 24);
    c20.intoArray(c, 32);
    c21.intoArray(c, 40);
    c30.intoArray(c, 48);
    c31.intoArray(c, 56);
    c40.intoArray(c, 64);
    c41.intoArray(c, 72);
    return c;
  }

  @Benchmark
  public float[] tile6x16() {
    FloatVector c00 = FloatVector.zero(SPECIES);
    FloatVector c01 = FloatVector.zero(SPECIES);
    FloatVector c10 = FloatVector.zero(SPECIES);
    FloatVector c11 = FloatVector.zero(SPECIES);
    FloatVector c20 = FloatVector.zero(SPECIES);
    FloatVector c21 = FloatVector.zero(SPECIES);
    FloatVector c30 = FloatVector.zero(SPECIES);
    FloatVector c31 = FloatVector.zero(SPECIES);
    FloatVector c40 = FloatVector.zero(SPECIES);
    FloatVector c41 = FloatVector.zero(SPECIES);
    FloatVector c50 = FloatVector.zero(SPECIES);
    FloatVector c51 = FloatVector.zero(SPECIES);
    for (int i = 0; i < count; i++) {
      FloatVector b0 = at(b, i * 16);
      FloatVector b1 = at(b, i * 16 + 8);
      FloatVector x = all(a, i * 6);
      c00 = x.fma(b0, c00);
      c01 = x.fma(b1, c01);
      x = all(a, i * 6 + 1);
      c10 = x.fma(b0, c10);
      c11 = x.fma(b1, c11);
      x = all(a, i * 6 + 2);
      c20 = x.fma(b0, c20);
      c21 = x.fma(b1, c21);
      x = all(a, i * 6 + 3);
      c30 = x.fma(b0, c30);
      c31 = x.fma(b1, c31);
      x = all(a, i * 6 + 4);
      c40 = x.fma(b0, c40);
      c41 = x.fma(b1, c41);
      x = all(a, i * 6 + 5);
      c50 = x.fma(b0, c50);
      c51 = x.fma(b1, c51);
    }
    c00.intoArray(c, 0);
    c01.intoArray(c, 8);
    c10.intoArray(c, 16);
    c11.intoArray(c, 24);
    c20.intoArray(c, 32);
    c21.intoArray(c, 40);
    c30.intoArray(c, 48);
    c31.intoArray(c, 56);
    c40.intoArray(c, 64);
    c41.intoArray(c, 72);
    c50.intoArray(c, 80);
    c51.intoArray(c, 88);
    return c;
  }

  @Benchmark
  public float[] tile4x24() {
    FloatVector c00 = FloatVector.zero(SPECIES);
    FloatVector c01 = FloatVector.zero(SPECIES);
    FloatVector c02 = FloatVector.zero(SPECIES);
    FloatVector c10 = FloatVector.zero(SPECIES);
    FloatVector c11 = FloatVector.zero(SPECIES);
    FloatVector c12 = FloatVector.zero(SPECIES);
    FloatVector c20 = FloatVector.zero(SPECIES);
    FloatVector c21 = FloatVector.zero(SPECIES);
    FloatVector c22 = FloatVector.zero(SPECIES);
    FloatVector c30 = FloatVector.zero(SPECIES);
    FloatVector c31 = FloatVector.zero(SPECIES);
    FloatVector c32 = FloatVector.zero(SPECIES);
    for (int i = 0; i < count; i++) {
      FloatVector b0 = at(b, i * 24);
      FloatVector b1 = at(b, i * 24 + 8);
      FloatVector b2 = at(b, i * 24 + 16);
      FloatVector x = all(a, i * 4);
      c00 = x.fma(b0, c00);
      c01 = x.fma(b1, c01);
      c02 = x.fma(b2, c02);
      x = all(a, i * 4 + 1);
      c10 = x.fma(b0, c10);
      c11 = x.fma(b1, c11);
      c12 = x.fma(b2, c12);
      x = all(a, i * 4 + 2);
      c20 = x.fma(b0, c20);
      c21 = x.fma(b1, c21);
      c22 = x.fma(b2, c22);
      x = all(a, i * 4 + 3);
      c30 = x.fma(b0, c30);
      c31 = x.fma(b1, c31);
      c32 = x.fma(b2, c32);
    }
    c00.intoArray(c, 0);
    c01.intoArray(c, 8);
    c02.intoArray(c, 16);
    c10.intoArray(c, 24);
    c11.intoArray(c, 32);
    c12.intoArray(c, 40);
    c20.intoArray(c, 48);
    c21.intoArray(c, 56);
    c22.intoArray(c, 64);
    c30.intoArray(c, 72);
    c31.intoArray(c, 80);
    c32.intoArray(c, 88);
    return c;
  }
}
