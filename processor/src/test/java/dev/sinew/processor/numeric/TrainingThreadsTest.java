package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Network;
import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import dev.sinew.train.BatchReport;
import dev.sinew.train.Ending;
import dev.sinew.train.FitSettings;
import dev.sinew.train.TrainingListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Training and prediction by several threads: the bits of one, and no thread before or after. */
@Tag("vector")
final class TrainingThreadsTest {
  private static final int IN = 131;
  private static final int CLASSES = 61;
  private static final int SAMPLES = 300;
  private static final String TEXT =
      """
      network Net {
        input x: float[%d]
        h = x -> dense(257) -> relu -> dense(193) -> tanh
        output y = h -> dense(%d) -> softmax
        train { loss = crossEntropy optimizer = adam(rate = 0.01) batch = 128 epochs = 3 seed = 3 }
      }
      """
          .formatted(IN, CLASSES);

  private final CompiledNetworks compiled = CompiledNetworks.of(TEXT);
  private final Dataset data = data();

  private static Dataset data() {
    Random random = new Random(6);
    float[][] x = new float[SAMPLES][IN];
    int[] classes = new int[SAMPLES];
    for (int i = 0; i < SAMPLES; i++) {
      classes[i] = random.nextInt(CLASSES);
      for (int k = 0; k < IN; k++) {
        x[i][k] = random.nextFloat() - 0.5f;
      }
    }
    return Dataset.of(x, classes);
  }

  private Parameters trained(Consumer<FitSettings> settings) {
    GeneratedNetwork network = compiled.fresh("Net", 1);
    network.network().fit(data, settings);
    return network.parameters();
  }

  private static Set<String> helpers() {
    Set<String> names = new TreeSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().startsWith("sinew-")) {
        names.add(thread.getName());
      }
    }
    return names;
  }

  /** Calls back after each batch. */
  private static TrainingListener eachBatch(Runnable todo) {
    return new TrainingListener() {
      @Override
      public void onBatch(BatchReport report) {
        todo.run();
      }
    };
  }

  /** 300 samples are two batches of 128 and one of 44, whose products are smaller. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void theBitsOfOneThread(int threads) {
    Parameters one = trained(settings -> {});
    assertNotEquals(compiled.fresh("Net", 1).parameters(), one);
    assertEquals(one, trained(settings -> settings.threads(threads)));
    assertEquals(Set.of(), helpers());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5})
  void predictionsToo(int threads) {
    Network network = compiled.fresh("Net", 1).network();
    assertArrayEquals(
        network.predictAll(data).numbers("y"), network.predictAll(data, threads).numbers("y"));
    assertEquals(Set.of(), helpers());
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 2"})
  void noMoreThreadsThanAskedFor(int threads, int expected) {
    List<Set<String>> seen = new ArrayList<>();
    trained(
        settings ->
            settings.threads(threads).epochs(1).listener(eachBatch(() -> seen.add(helpers()))));
    assertEquals(3, seen.size());
    for (Set<String> names : seen) {
      assertEquals(expected, names.size(), names::toString);
    }
    assertTrue(threads == 1 || seen.get(0).contains("sinew-Net-1"), seen::toString);
    assertEquals(Set.of(), helpers());
  }

  @Test
  void noneIsLeftWhenAListenerThrows() {
    IllegalStateException thrown = new IllegalStateException("of the listener");
    Network network = compiled.fresh("Net", 1).network();
    Consumer<FitSettings> settings =
        each ->
            each.threads(3)
                .listener(
                    eachBatch(
                        () -> {
                          throw thrown;
                        }));
    assertSame(
        thrown, assertThrows(IllegalStateException.class, () -> network.fit(data, settings)));
    assertEquals(Set.of(), helpers());
  }

  @Test
  void noneIsLeftWhenTheThreadIsInterrupted() {
    Network network = compiled.fresh("Net", 1).network();
    Ending ending =
        network
            .fit(
                data,
                settings ->
                    settings
                        .threads(3)
                        .listener(eachBatch(() -> Thread.currentThread().interrupt())))
            .ending();
    assertTrue(Thread.interrupted());
    assertEquals(Ending.INTERRUPTED, ending);
    assertEquals(Set.of(), helpers());
  }
}
