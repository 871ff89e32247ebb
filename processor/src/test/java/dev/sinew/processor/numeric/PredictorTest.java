package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Parameters;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A predictor gives what its network gives, and neither holds on to anything. */
final class PredictorTest {
  private static final String TEXT =
      """
      network Net {
        input x: float[12]
        output y = x -> dense(33) -> tanh -> dense(4) -> softmax labels("a", "b", "c", "d")
      }
      """;

  private final CompiledNetworks compiled = CompiledNetworks.of(TEXT);

  private static Object predictor(GeneratedNetwork network) {
    return Reflection.call(
        Reflection.method(network.network().getClass(), "predictor"), network.network());
  }

  private static float[] predict(Object predictor, float[] x) {
    return (float[])
        Reflection.call(
            Reflection.method(predictor.getClass(), "predict", float[].class), predictor, x);
  }

  private static float[] sample(Random random) {
    float[] x = new float[12];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) random.nextGaussian();
    }
    return x;
  }

  private static float[] direct(GeneratedNetwork network, float[] x) {
    return (float[])
        Reflection.call(
            Reflection.method(network.network().getClass(), "predict", float[].class),
            network.network(),
            x);
  }

  @Test
  void sameBitsInAnArrayOfItsOwn() {
    GeneratedNetwork network = compiled.fresh("Net", 1);
    Object predictor = predictor(network);
    Random random = new Random(2);
    float[] first = predict(predictor, sample(random));
    for (int i = 0; i < 50; i++) {
      float[] x = sample(random);
      assertSame(first, predict(predictor, x));
      assertArrayEquals(direct(network, x), first);
      assertEquals(
          Reflection.call(
              Reflection.method(network.network().getClass(), "classify", float[].class),
              network.network(),
              x),
          Reflection.call(
              Reflection.method(predictor.getClass(), "classify", float[].class), predictor, x));
    }
  }

  @Test
  void followsItsNetwork() {
    GeneratedNetwork network = compiled.fresh("Net", 1);
    Object predictor = predictor(network);
    float[] x = sample(new Random(3));
    float before = predict(predictor, x)[0];
    Parameters other = Parameters.initial(compiled.spec("Net"), 2);
    network.network().use(other);
    float[] after = predict(predictor, x);
    assertNotEquals(before, after[0]);
    assertArrayEquals(direct(compiled.with("Net", other), x), after);
  }

  /** Four threads with a predictor each while a fifth swaps: answers of one set each time. */
  @Test
  void oneForEachThreadWhileParametersChange() throws Exception {
    Parameters one = Parameters.initial(compiled.spec("Net"), 1);
    Parameters two = Parameters.initial(compiled.spec("Net"), 2);
    float[] x = sample(new Random(4));
    float[] ofOne = direct(compiled.with("Net", one), x);
    float[] ofTwo = direct(compiled.with("Net", two), x);
    GeneratedNetwork network = compiled.with("Net", one);
    ExecutorService pool = Executors.newFixedThreadPool(5);
    try {
      List<Future<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 4; thread++) {
        tasks.add(
            pool.submit(
                () -> {
                  Object predictor = predictor(network);
                  int others = 0;
                  for (int call = 0; call < 20_000; call++) {
                    float[] y = predict(predictor, x);
                    if (java.util.Arrays.equals(y, ofTwo)) {
                      others++;
                    } else {
                      assertArrayEquals(ofOne, y);
                    }
                  }
                  return others;
                }));
      }
      boolean running = true;
      for (int i = 0; running; i++) {
        network.network().use(i % 2 == 0 ? two : one);
        running = !tasks.stream().allMatch(Future::isDone);
      }
      for (Future<Integer> task : tasks) {
        int others = task.get();
        assertTrue(others >= 0 && others <= 20_000);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /**
   * The scratch space of a thread belongs to the network: a thread that lives on does not keep a
   * network that nobody else has.
   */
  @Test
  void threadDoesNotKeepTheNetwork() throws Exception {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      WeakReference<Object> network =
          pool.submit(
                  () -> {
                    GeneratedNetwork used = compiled.fresh("Net", 1);
                    direct(used, sample(new Random(5)));
                    return new WeakReference<Object>(used.network());
                  })
              .get();
      for (int i = 0; i < 50 && network.get() != null; i++) {
        System.gc();
        Thread.sleep(20);
      }
      assertNull(network.get());
    } finally {
      pool.shutdownNow();
    }
  }
}
