package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Parameters;
import dev.sinew.data.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Eight threads that predict with one network get the bits of a single thread, of one published set
 * of parameters each time.
 */
final class ThreadsTest {
  private static final int THREADS = 8;
  private static final int CALLS = 3000;
  private static final int SAMPLES = 20;
  private static final String TEXT =
      """
      network Net {
        input x: float[12]
        h = x -> dense(33) -> tanh -> dense(3) -> relu
        output y = h -> dense(4) -> softmax
        train { loss = crossEntropy optimizer = adam(rate = 0.01) batch = 5 epochs = 60 seed = 3 }
      }
      """;

  private final ExecutorService pool = Executors.newFixedThreadPool(THREADS + 1);
  private final CompiledNetworks compiled = CompiledNetworks.of(TEXT);
  private final List<List<double[]>> samples =
      Samples.inputs(compiled.spec("Net"), SAMPLES, new Random(5));

  @AfterEach
  void stop() {
    pool.shutdownNow();
  }

  @Test
  void predictAtOnce() throws InterruptedException, ExecutionException {
    GeneratedNetwork network = compiled.fresh("Net", 1);
    List<List<double[]>> expected = answers(List.of(network.parameters()));
    awaitAll(predicting(network, expected, call -> call < CALLS));
  }

  @Test
  void predictWhileAnotherSwapsParameters() throws InterruptedException, ExecutionException {
    List<Parameters> sets = new ArrayList<>();
    for (int seed = 1; seed <= 5; seed++) {
      sets.add(Parameters.initial(compiled.spec("Net"), seed));
    }
    GeneratedNetwork network = compiled.with("Net", sets.get(0));
    AtomicBoolean over = new AtomicBoolean();
    List<Future<?>> tasks = predicting(network, answers(sets), call -> call < CALLS);
    Future<?> swapping =
        pool.submit(
            () -> {
              for (int i = 0; !over.get(); i++) {
                network.network().use(sets.get(i % sets.size()));
              }
            });
    try {
      awaitAll(tasks);
    } finally {
      over.set(true);
    }
    swapping.get();
  }

  @Test
  void predictWhileAnotherTrains() throws InterruptedException, ExecutionException {
    double[][] inputs = new double[SAMPLES][];
    Arrays.setAll(inputs, i -> samples.get(i).get(0));
    int[] classes = new int[SAMPLES];
    Arrays.setAll(classes, i -> i % 4);
    Dataset data = Dataset.of(inputs, classes);
    List<Parameters> published = new ArrayList<>();
    GeneratedNetwork alone = compiled.fresh("Net", 1);
    published.add(alone.parameters());
    alone.network().fit(data, settings -> settings.listener(new Recorder(alone, published)));
    assertEquals(61, published.size());

    GeneratedNetwork network = compiled.fresh("Net", 1);
    Future<?> training = pool.submit(() -> network.network().fit(data));
    awaitAll(predicting(network, answers(published), call -> call < 50 || !training.isDone()));
    training.get();
    assertEquals(alone.parameters(), network.parameters());
  }

  /** For each sample the answers of all sets, by a network of its own and one thread. */
  private List<List<double[]>> answers(List<Parameters> sets) {
    List<List<double[]>> answers = new ArrayList<>();
    samples.forEach(sample -> answers.add(new ArrayList<>()));
    for (Parameters set : sets) {
      GeneratedNetwork network = compiled.with("Net", set);
      for (int i = 0; i < SAMPLES; i++) {
        answers.get(i).add(network.predict(samples.get(i)).get(0));
      }
    }
    return answers;
  }

  private List<Future<?>> predicting(
      GeneratedNetwork network, List<List<double[]>> allowed, IntPredicate goesOn) {
    List<Future<?>> tasks = new ArrayList<>();
    for (int thread = 0; thread < THREADS; thread++) {
      int first = thread;
      tasks.add(
          pool.submit(
              () -> {
                for (int call = 0; goesOn.test(call); call++) {
                  int i = (first + call) % SAMPLES;
                  double[] answer = network.predict(samples.get(i)).get(0);
                  assertTrue(
                      allowed.get(i).stream().anyMatch(one -> Arrays.equals(one, answer)),
                      "an answer that no published parameters give");
                }
              }));
    }
    return tasks;
  }

  private static void awaitAll(List<Future<?>> tasks)
      throws InterruptedException, ExecutionException {
    for (Future<?> task : tasks) {
      task.get();
    }
  }
}
