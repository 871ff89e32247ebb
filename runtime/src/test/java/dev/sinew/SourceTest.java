package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.sinew.data.Classes;
import dev.sinew.data.DataSource;
import dev.sinew.data.Dataset;
import dev.sinew.data.Numbers;
import dev.sinew.train.FitSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SourceTest {

  private final Network network = Examples.tanh(Precision.FLOAT);
  private final Parameters start = network.parameters();

  private static void brief(FitSettings settings) {
    settings.epochs(3).batch(4);
  }

  /** Two numbers and one of three classes for each sample. */
  private static Dataset samples(int size) {
    float[][] inputs = new float[size][2];
    int[] classes = new int[size];
    for (int i = 0; i < size; i++) {
      inputs[i][0] = (i * 7 % 11 - 5) / 5f;
      inputs[i][1] = (i * 3 % 13 - 6) / 6f;
      classes[i] = i * 5 % 3;
    }
    return Dataset.of(inputs, classes);
  }

  private static float[] trained(Consumer<Network> fit) {
    Network network = Examples.tanh(Precision.FLOAT);
    fit.accept(network);
    return network.parameters().floats();
  }

  @Test
  void bufferThatHoldsAllTrainsToTheBitsOfMemory() {
    Dataset data = samples(22);
    assertArrayEquals(
        trained(network -> network.fit(data, SourceTest::brief)),
        trained(network -> network.fit(DataSource.of(data).buffered(24), SourceTest::brief)));
  }

  @Test
  void smallerBuffersAreReproducible() {
    DataSource source = DataSource.of(samples(22)).buffered(9);
    float[] first = trained(network -> network.fit(source, SourceTest::brief));
    assertArrayEquals(first, trained(network -> network.fit(source, SourceTest::brief)));
    assertNotEquals(
        Arrays.toString(first),
        Arrays.toString(trained(network -> network.fit(samples(22), SourceTest::brief))));
  }

  private static List<List<Integer>> order(Samples samples, int epoch) {
    NetworkSpec.Port y = Examples.line(Precision.FLOAT).spec().outputs().get(0);
    List<List<Integer>> batches = new ArrayList<>();
    try (Batches all = samples.batches(epoch)) {
      while (all.hasNext()) {
        Batch batch = all.next();
        double[][] target = new double[1][1];
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < batch.n(); row++) {
          batch.target(y, row, target);
          order.add((int) target[0][0]);
        }
        batches.add(order);
      }
    }
    return batches;
  }

  private static DataSource counted(int size) {
    float[][] numbers = new float[size][1];
    IntStream.range(0, size).forEach(i -> numbers[i][0] = i);
    return DataSource.of(Dataset.of(numbers, numbers));
  }

  @Test
  void samplesStayInTheirBufferOfWholeBatches() {
    // 7 is rounded down to two batches of 3.
    Samples samples = SourceSamples.shuffled(counted(14).buffered(7), 14, 3, 5);
    List<List<Integer>> batches = order(samples, 1);
    assertEquals(5, samples.batches());
    assertEquals(List.of(3, 3, 3, 3, 2), batches.stream().map(List::size).toList());
    List<Integer> flat = batches.stream().flatMap(List::stream).toList();
    for (int from : new int[] {0, 6, 12}) {
      int to = Math.min(from + 6, 14);
      assertEquals(
          IntStream.range(from, to).boxed().toList(),
          flat.subList(from, to).stream().sorted().toList());
    }
    assertNotEquals(IntStream.range(0, 14).boxed().toList(), flat);
    assertEquals(batches, order(samples, 1));
    assertNotEquals(batches, order(samples, 2));
    assertEquals(
        List.of(List.of(0, 1, 2, 3), List.of(4, 5)),
        order(SourceSamples.inOrder(counted(6).buffered(1), 6, 4), 1));
  }

  @Test
  void validatesAndEvaluatesAsInMemory() {
    Dataset data = samples(300);
    DataSource source = DataSource.of(data).buffered(64);
    assertEquals(network.evaluate(data).toString(), network.evaluate(source).toString());
    assertEquals(network.evaluate(data).loss(), network.evaluate(source).loss());
    List<Double> losses = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      boolean isSource = i == 1;
      Examples.tanh(Precision.FLOAT)
          .fit(
              data,
              settings -> {
                settings.epochs(1).listener(e -> losses.add(e.validationLoss().orElseThrow()));
                if (isSource) {
                  settings.validation(source);
                } else {
                  settings.validation(data);
                }
              });
    }
    assertEquals(losses.get(0), losses.get(1));
  }

  private static Dataset chosen(List<Integer> items) {
    Numbers inputs = (Numbers) samples(10).input("x");
    float[][] rows = new float[items.size()][2];
    int[] classes = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      inputs.copy(items.get(i), rows[i]);
      classes[i] = ((Classes) samples(10).target("class")).classOf(items.get(i), List.of());
    }
    return Dataset.of(rows, classes);
  }

  @Test
  void itemsOfAnIterable() {
    Dataset data = samples(10);
    List<Integer> items = IntStream.range(0, 10).boxed().toList();
    DataSource source = DataSource.of(items, SourceTest::chosen);
    assertArrayEquals(
        trained(network -> network.fit(data, SourceTest::brief)),
        trained(network -> network.fit(source, SourceTest::brief)));
    assertFails(
        IllegalArgumentException.class,
        "The piece has 10 samples, but the list of items has 4; every sample needs both.",
        () -> network.fit(DataSource.of(items, some -> data).buffered(4), SourceTest::brief));
  }

  /** Gives the pieces of one pass after another, the last pass again and again. */
  private static final class Scripted implements DataSource {
    private final List<Dataset> passes;
    private final int broken;
    private int opened;
    private int closed;

    Scripted(int broken, Dataset... passes) {
      this.broken = broken;
      this.passes = List.of(passes);
    }

    @Override
    public Reading open() throws IOException {
      opened++;
      int pass = opened;
      Reading whole = DataSource.of(passes.get(Math.min(pass, passes.size()) - 1)).open();
      return new Reading() {
        private int pieces;

        @Override
        public Optional<Dataset> next(int most) throws IOException {
          pieces++;
          if (pass == broken && pieces == 2) {
            throw new IOException("rows.csv:7:2: 'x' is not a number; column 'b' holds numbers");
          }
          return whole.next(most);
        }

        @Override
        public void close() {
          closed++;
        }
      };
    }

    @Override
    public int buffer() {
      return 4;
    }
  }

  @Test
  void mistakeInTheFirstPassLeavesTheNetworkAlone() {
    Scripted source = new Scripted(1, samples(10));
    assertFails(
        UncheckedIOException.class,
        "rows.csv:7:2: 'x' is not a number; column 'b' holds numbers",
        () -> network.fit(source, SourceTest::brief));
    assertSame(start, network.parameters());
    assertEquals(1, source.closed);
  }

  @Test
  void mistakeInAnEpochLeavesTheEpochBefore() {
    Scripted source = new Scripted(4, samples(10));
    assertFails(
        UncheckedIOException.class,
        "rows.csv:7:2: 'x' is not a number; column 'b' holds numbers",
        () -> network.fit(source, SourceTest::brief));
    assertEquals(4, source.opened);
    assertEquals(4, source.closed);
    DataSource whole = DataSource.of(samples(10)).buffered(4);
    assertArrayEquals(
        trained(other -> other.fit(whole, settings -> settings.epochs(1).batch(4))),
        network.parameters().floats());
  }

  @Test
  void passesOfDifferentLength() {
    assertFails(
        IllegalStateException.class,
        "The source has 10 samples at first, but now ends behind 7; every pass must give the same"
            + " samples.",
        () ->
            network.fit(new Scripted(0, samples(10), samples(10), samples(7)), SourceTest::brief));
    assertFails(
        IllegalStateException.class,
        "The source has 10 samples at first, but now goes on to 12; every pass must give the same"
            + " samples.",
        () ->
            network.fit(new Scripted(0, samples(10), samples(10), samples(13)), SourceTest::brief));
  }

  @Test
  void sampleOfALaterPieceIsCountedFromThere() {
    float[][] inputs = new float[10][2];
    inputs[9][1] = Float.NaN;
    DataSource source = DataSource.of(Dataset.of(inputs, new int[10])).buffered(4);
    assertFails(
        IllegalArgumentException.class,
        "The input column \"x\" holds NaN in sample 1, value 1; every number must be finite. Remove"
            + " the sample or fill in a number. Samples are counted from 0 behind the first 8 here.",
        () -> network.fit(source, SourceTest::brief));
  }

  @Test
  void noSamplesNoBufferAndNoSplit() {
    DataSource none = DataSource.of(samples(0));
    assertFails(
        IllegalArgumentException.class,
        "There are no samples to train Tanh on; the data need at least one.",
        () -> network.fit(none));
    assertFails(
        IllegalArgumentException.class,
        "There are no samples to validate Tanh on; the data need at least one.",
        () -> network.fit(samples(3), settings -> settings.validation(none)));
    assertFails(
        IllegalArgumentException.class,
        "buffer must be at least 1, but found 0.",
        () -> none.buffered(0));
    assertFails(
        IllegalArgumentException.class,
        "validationSplit holds back samples of data in memory, but these are read from a source."
            + " Give the samples to validate on with validation(...).",
        () -> network.fit(counted(9), settings -> settings.validationSplit(0.5)));
  }
}
