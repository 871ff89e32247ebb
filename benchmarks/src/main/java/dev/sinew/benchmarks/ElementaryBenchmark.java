package dev.sinew.benchmarks;

import dev.sinew.internal.Elementary;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Elementary functions of 1,024 numbers, beside the JDK's own and the cheapest loop there is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1)
public class ElementaryBenchmark {
  private static final int COUNT = 1024;

  private final float[] x = new float[COUNT];
  private final float[] y = new float[COUNT];
  private final double[] wide = new double[COUNT];
  private final double[] result = new double[COUNT];

  /** Numbers from -8 to 8. */
  public ElementaryBenchmark() {
    Random random = new Random(1);
    for (int i = 0; i < COUNT; i++) {
      x[i] = 16 * random.nextFloat() - 8;
      wide[i] = x[i];
    }
  }

  @Benchmark
  public float[] add() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = x[i] + 1;
    }
    return y;
  }

  @Benchmark
  public float[] strictExp() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = (float) StrictMath.exp(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] strictTanh() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = (float) StrictMath.tanh(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] exp() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.exp(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] expm1() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.expm1(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] tanh() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.tanh(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] sigmoid() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.sigmoid(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] softplus() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.softplus(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] gelu() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.gelu(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] geluTanh() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.geluTanh(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] erf() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.erf(x[i]);
    }
    return y;
  }

  @Benchmark
  public float[] log() {
    for (int i = 0; i < COUNT; i++) {
      y[i] = Elementary.log(x[i]);
    }
    return y;
  }

  @Benchmark
  public double[] wideStrictExp() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = StrictMath.exp(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideExp() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.exp(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideTanh() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.tanh(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideSigmoid() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.sigmoid(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideSoftplus() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.softplus(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideExpm1() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.expm1(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideLog() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.log(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideErf() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.erf(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideGelu() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.gelu(wide[i]);
    }
    return result;
  }

  @Benchmark
  public double[] wideGeluTanh() {
    for (int i = 0; i < COUNT; i++) {
      result[i] = Elementary.geluTanh(wide[i]);
    }
    return result;
  }
}
