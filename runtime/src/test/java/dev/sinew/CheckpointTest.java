package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import dev.sinew.internal.ModelFile;
import dev.sinew.train.EarlyStopping;
import dev.sinew.train.Ending;
import dev.sinew.train.EpochReport;
import dev.sinew.train.FitSettings;
import dev.sinew.train.Metric;
import dev.sinew.train.Optimizer;
import dev.sinew.train.Schedule;
import dev.sinew.train.TrainingReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckpointTest {
  private static final int EPOCHS = 6;
  private static final Dataset DATA = data(30, 1);
  private static final Dataset VALIDATION = data(10, 2);

  @TempDir private Path folder;

  private static Dataset data(int samples, long seed) {
    Random random = new Random(seed);
    double[][] x = new double[samples][2];
    int[] classes = new int[samples];
    for (int i = 0; i < samples; i++) {
      x[i][0] = random.nextGaussian();
      x[i][1] = random.nextGaussian();
      classes[i] = random.nextInt(3);
    }
    return Dataset.of(x, classes);
  }

  private static Stream<Arguments> optimizers() {
    return Stream.of(
            Optimizer.sgd(0.1).withDecay(0.01),
            Optimizer.momentum(0.1).withDampening(0.1),
            Optimizer.nesterov(0.1),
            Optimizer.adagrad(0.1),
            Optimizer.rmsprop(0.01).withCentered(true).withMomentum(0.5),
            Optimizer.adam(0.02),
            Optimizer.adam(0.02).withAmsgrad(true),
            Optimizer.adamw(0.02))
        .flatMap(
            rule -> Stream.of(Precision.values()).map(precision -> Arguments.of(rule, precision)));
  }

  private static void usual(FitSettings settings, Optimizer rule) {
    settings
        .optimizer(rule)
        .epochs(EPOCHS)
        .batch(4)
        .accumulate(2)
        .clipNorm(1)
        .validation(VALIDATION)
        .schedule(
            Schedule.warmUp(5)
                .times(Schedule.cosine(8, 0.1))
                .times(Schedule.onPlateau(Metric.LOSS, 0.5).withPatience(1).withMinDelta(0.05)))
        .earlyStopping(EarlyStopping.on(Metric.VALIDATION_LOSS).withPatience(4));
  }

  /** What an epoch was, but for the time it took. */
  private static List<EpochReport> timeless(TrainingReport report) {
    return report.epochs().stream()
        .map(
            e ->
                new EpochReport(
                    e.epoch(),
                    e.epochs(),
                    e.loss(),
                    e.accuracy(),
                    e.validationLoss(),
                    e.validationAccuracy(),
                    Duration.ZERO))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void resumingAfterEachEpochGivesTheSameBits(Optimizer rule, Precision precision) {
    Path live = folder.resolve("live");
    Network whole = Examples.tanh(precision);
    List<Parameters> published = new ArrayList<>();
    TrainingReport expected =
        whole.fit(
            DATA,
            settings -> {
              usual(settings, rule);
              settings
                  .checkpoint(live)
                  .listener(
                      report -> {
                        published.add(whole.parameters());
                        copy(live, folder.resolve("after" + report.epoch()));
                      });
            });
    assertEquals(EPOCHS, expected.epochs().size(), "not stopped before the last epoch");
    for (int epoch = 1; epoch <= EPOCHS; epoch++) {
      Path file = folder.resolve("after" + epoch);
      Network resumed = Examples.tanh(precision);
      List<Parameters> again = new ArrayList<>(published.subList(0, epoch));
      TrainingReport report =
          resumed.fit(
              DATA,
              settings -> {
                usual(settings, rule);
                settings.resume(file).listener(each -> again.add(resumed.parameters()));
              });
      assertEquals(published, again, "after epoch " + epoch);
      assertEquals(whole.parameters(), resumed.parameters());
      assertEquals(timeless(expected), timeless(report));
      assertEquals(expected.keptEpoch(), report.keptEpoch());
    }
  }

  private static void copy(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A checkpoint after the last epoch may be continued by more. */
  @Test
  void moreEpochsGoOnFromTheEnd() {
    Path file = folder.resolve("c");
    Network two = Examples.tanh(Precision.FLOAT);
    two.fit(DATA, settings -> settings.epochs(2).checkpoint(file));
    Network more = Examples.tanh(Precision.FLOAT);
    TrainingReport report = more.fit(DATA, settings -> settings.epochs(5).resume(file));
    Network five = Examples.tanh(Precision.FLOAT);
    five.fit(DATA, settings -> settings.epochs(5));
    assertEquals(five.parameters(), more.parameters());
    assertEquals(5, report.epochs().size());
  }

  @Test
  void trainingThatStoppedEarlyStaysStopped() {
    Path file = folder.resolve("c");
    Consumer<FitSettings> stopping =
        settings ->
            settings
                .epochs(50)
                .optimizer(Optimizer.sgd(1e-9))
                .earlyStopping(EarlyStopping.on(Metric.LOSS).withMinDelta(1).withPatience(3));
    Network one = Examples.tanh(Precision.FLOAT);
    TrainingReport first = one.fit(DATA, s -> stopping.accept(s.checkpoint(file)));
    assertEquals(Ending.STOPPED_EARLY, first.ending());
    assertEquals(1, first.keptEpoch());
    Network again = Examples.tanh(Precision.FLOAT);
    TrainingReport second = again.fit(DATA, s -> stopping.accept(s.resume(file)));
    assertEquals(timeless(first), timeless(second));
    assertEquals(Ending.STOPPED_EARLY, second.ending());
    assertEquals(one.parameters(), again.parameters());
  }

  @Test
  void checkpointIsAModelFile() throws IOException {
    Path file = folder.resolve("c");
    Network network = Examples.tanh(Precision.FLOAT);
    network.fit(DATA, settings -> settings.epochs(2).checkpoint(file));
    assertEquals(network.parameters(), ModelFile.read(file, network.spec()));
  }

  private void refuses(String message, Path file, Consumer<FitSettings> other) {
    Network network = Examples.tanh(Precision.FLOAT);
    Parameters start = network.parameters();
    assertFails(
        UncheckedIOException.class,
        message,
        () -> network.fit(DATA, settings -> other.accept(settings.resume(file))));
    assertSame(start, network.parameters());
  }

  @Test
  void otherSettingsAreRefused() {
    Path file = folder.resolve("c");
    Examples.tanh(Precision.FLOAT).fit(DATA, settings -> settings.epochs(1).checkpoint(file));
    refuses(
        file
            + " was written by another training of Tanh, so this one cannot go on from it.\n"
            + "  optimizer: Sgd[rate=0.25, decay=0.0] here, Sgd[rate=0.5, decay=0.0] in the"
            + " checkpoint\n"
            + "  schedule: cosine(5, 0.0) here, constant in the checkpoint\n"
            + "  batch: 3 here, 6 in the checkpoint\n"
            + "  samples: 24 here, 30 in the checkpoint\n"
            + "  validation samples: 6 here, 0 in the checkpoint",
        file,
        settings ->
            settings
                .optimizer(Optimizer.sgd(0.25))
                .schedule(Schedule.cosine(5))
                .batch(3)
                .validationSplit(0.2));
  }

  private static Network withText(String loss, int epochs) {
    NetworkSpec spec =
        Examples.lineSpec(Precision.FLOAT)
            .source(
                "network Line {\n  train {\n    loss = "
                    + loss
                    + "\n    epochs = "
                    + epochs
                    + "\n  }\n}\n")
            .build();
    return new FormulaNetwork(Parameters.initial(spec, 0), Line::new);
  }

  /** The train block's loss counts; its epochs do not, since the settings decide them. */
  @Test
  void otherLossIsRefused() {
    Path file = folder.resolve("c");
    Dataset two = Dataset.of(new double[][] {{1}, {2}}, new double[][] {{2}, {4}});
    withText("halfSquaredError", 5).fit(two, settings -> settings.epochs(1).checkpoint(file));
    withText("halfSquaredError", 7).fit(two, settings -> settings.epochs(2).resume(file));
    assertFails(
        UncheckedIOException.class,
        file
            + " was written by another training of Line, so this one cannot go on from it.\n"
            + "  network: loss = huber here, loss = halfSquaredError in the checkpoint",
        () -> withText("huber", 5).fit(two, settings -> settings.epochs(2).resume(file)));
  }

  @Test
  void fileThatIsNoCheckpointIsRefused() throws IOException {
    Path file = folder.resolve("model");
    Examples.tanh(Precision.FLOAT).save(file);
    refuses(
        file
            + " is a model file, but no checkpoint: it holds no state of a training. Train from its"
            + " parameters with load, or give a file that checkpoint wrote.",
        file,
        settings -> {});
    Path nothing = folder.resolve("nothing");
    Network network = Examples.tanh(Precision.FLOAT);
    UncheckedIOException thrown =
        assertThrows(
            UncheckedIOException.class,
            () -> network.fit(DATA, settings -> settings.resume(nothing)));
    assertTrue(thrown.getCause() instanceof NoSuchFileException);
  }

  @Test
  void damagedStateIsRefused() throws IOException {
    Path file = folder.resolve("c");
    Examples.tanh(Precision.FLOAT)
        .fit(DATA, settings -> settings.epochs(1).optimizer(Optimizer.adam(1)).checkpoint(file));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String[] change :
        new String[][] {
          {"\"training.steps\":\"5\"", "\"training.steps\":\"x\""},
          {"\"training.reports\":\"1 1 ", "\"training.reports\":\"1 1x"},
          {"training/optimizer/first", "training/optimizer/fixst"},
        }) {
      assertTrue(text.contains(change[0]), change[0]);
      Path damaged = folder.resolve("damaged");
      Files.write(
          damaged, text.replace(change[0], change[1]).getBytes(StandardCharsets.ISO_8859_1));
      refuses(
          damaged + " is damaged: its state of the training cannot be read.",
          damaged,
          settings -> settings.optimizer(Optimizer.adam(1)));
    }
  }
}
