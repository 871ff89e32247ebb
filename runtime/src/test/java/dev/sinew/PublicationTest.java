package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What others see of a network while it trains. */
class PublicationTest {
  private static final double[][] X = {{0.5}, {-1}, {2}, {1.5}, {-0.5}};
  private static final double[][] Y = {{1}, {0}, {3}, {-1}, {2}};

  /** The data are read in the middle of epochs, so they can look at the network there. */
  @Test
  void withinAnEpochTheLastOneIsSeen() {
    Network line = Examples.line(Precision.DOUBLE);
    List<Parameters> seen = new ArrayList<>();
    List<Parameters> published = new ArrayList<>(List.of(line.parameters()));
    Numbers watching =
        new Numbers() {
          @Override
          public int size() {
            return X.length;
          }

          @Override
          public int width() {
            return 1;
          }

          @Override
          public void copy(int sample, float[] into) {
            throw new AssertionError("the network computes in doubles");
          }

          @Override
          public void copy(int sample, double[] into) {
            into[0] = X[sample][0];
            seen.add(line.parameters());
          }
        };
    line.fit(
        Dataset.builder().input("x", watching).target("y", Y).build(),
        settings ->
            settings.epochs(4).batch(2).listener(report -> published.add(line.parameters())));
    List<Parameters> expected = new ArrayList<>();
    for (int i = 0; i < X.length; i++) {
      expected.add(published.get(0)); // the check before the first step
    }
    for (int epoch = 0; epoch < 4; epoch++) {
      for (int i = 0; i < X.length; i++) {
        expected.add(published.get(epoch));
      }
    }
    assertEquals(expected.size(), seen.size());
    for (int i = 0; i < seen.size(); i++) {
      assertSame(expected.get(i), seen.get(i));
    }
  }

  @Test
  void otherThreadsSeeWholeEpochsOnly() throws Exception {
    Network line = Examples.line(Precision.DOUBLE);
    Set<Parameters> published = ConcurrentHashMap.newKeySet();
    Set<Parameters> seen = ConcurrentHashMap.newKeySet();
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService readers = Executors.newFixedThreadPool(2);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        running.add(readers.submit(() -> watch(line, seen, done)));
      }
      awaitSeen(line, published, seen);
      line.fit(
          Dataset.of(X, Y),
          settings -> settings.epochs(50).batch(1).listener(r -> awaitSeen(line, published, seen)));
      done.set(true);
      for (Future<?> reader : running) {
        reader.get();
      }
    } finally {
      done.set(true);
      readers.shutdownNow();
    }
    assertEquals(published, seen);
    assertEquals(51, published.size());
  }

  private static void watch(Network network, Set<Parameters> seen, AtomicBoolean done) {
    while (!done.get()) {
      seen.add(network.parameters());
    }
  }

  /** Goes on when some reader has seen this epoch. */
  private static void awaitSeen(Network network, Set<Parameters> published, Set<Parameters> seen) {
    published.add(network.parameters());
    long end = System.nanoTime() + 10_000_000_000L;
    while (!seen.contains(network.parameters())) {
      assertTrue(System.nanoTime() < end, "no reader saw the epoch within 10 seconds");
      Thread.onSpinWait();
    }
  }

  @Test
  void passKeepsItsOwnParameters() {
    Network line = Examples.line(Precision.FLOAT);
    FloatPass pass = (FloatPass) line.newPass(3);
    pass.values()[0] = 5;
    pass.refresh();
    assertEquals(0, line.parameters().floats()[0]);
    assertEquals(5, pass.parameters().floats()[0]);
    line.use(pass.parameters());
    assertEquals(5, line.parameters().floats()[0]);
    assertEquals(3, pass.capacity());
    assertSame(line.spec(), pass.spec());
  }

  @Test
  void parametersOfAnotherNetwork() {
    Network line = Examples.line(Precision.FLOAT);
    assertFails(
        IllegalArgumentException.class,
        """
        Line cannot use parameters of another network.
          y.weight: Line has shape [1, 1], the other lacks it
          y.bias: Line has shape [1], the other lacks it
          w1: Line has no such tensor, the other has shape [4, 2]
          b1: Line has no such tensor, the other has shape [4]
          w2: Line has no such tensor, the other has shape [3, 4]
          b2: Line has no such tensor, the other has shape [3]""",
        () -> line.use(Examples.tanh(Precision.FLOAT).parameters()));
  }

  @Test
  void passOfTheOtherPrecision() {
    Parameters floats = Examples.line(Precision.FLOAT).parameters();
    Parameters doubles = Examples.line(Precision.DOUBLE).parameters();
    assertFails(
        IllegalStateException.class,
        "Line computes in float, so it needs a FloatPass.",
        () -> new FormulaDoublePass(floats, 1, new Line()));
    assertFails(
        IllegalStateException.class,
        "Line computes in double, so its parameters are not floats; call doubles().",
        () -> new FormulaFloatPass(doubles, 1, new Line()));
  }

  @Test
  void passWithoutRoom() {
    assertFails(
        IllegalArgumentException.class,
        "A pass of Line needs room for at least 1 sample, but found 0.",
        () -> Examples.line(Precision.FLOAT).newPass(0));
  }

  @Test
  void networkNamesItself() {
    assertEquals("Line(x[1]) -> y[1]", Examples.line(Precision.FLOAT).toString());
  }
}
