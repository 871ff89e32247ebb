package dev.sinew.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sinew.train.EpochReport;
import dev.sinew.train.TrainingListener;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  private static EpochReport report(
      int epoch, double loss, OptionalDouble accuracy, OptionalDouble... validation) {
    OptionalDouble validationLoss = validation.length > 0 ? validation[0] : NONE;
    OptionalDouble validationAccuracy = validation.length > 1 ? validation[1] : NONE;
    return new EpochReport(
        epoch, 40, loss, accuracy, validationLoss, validationAccuracy, Duration.ofMillis(1));
  }

  private static OptionalDouble of(double value) {
    return OptionalDouble.of(value);
  }

  private static String shown(
      Function<PrintStream, TrainingListener> progress, EpochReport... reports) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TrainingListener listener =
        progress.apply(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    for (EpochReport report : reports) {
      listener.onEpoch(report);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  @Test
  void lineWithAllFigures() {
    assertEquals(
        "epoch  7/40  loss 0.1234  accuracy 0.962  validation loss 0.1500  accuracy 0.955\n",
        shown(Progress::lines, report(7, 0.12341, of(0.9624), of(0.15), of(0.955))));
  }

  @Test
  void lineOfRegression() {
    assertEquals(
        "epoch 12/40  loss 12.5000  validation loss 13.0000\n",
        shown(Progress::lines, report(12, 12.5, NONE, of(13))));
  }

  @Test
  void lineWithLossAlone() {
    assertEquals("epoch  1/40  loss 1.0000\n", shown(Progress::lines, report(1, 1, NONE)));
  }

  @Test
  void smallAndUndefinedLosses() {
    assertEquals(
        "epoch  1/40  loss 3.51e-05\nepoch  2/40  loss NaN\nepoch  3/40  loss Infinity\n",
        shown(
            Progress::lines,
            report(1, 3.51018e-5, NONE),
            report(2, Double.NaN, NONE),
            report(3, Double.POSITIVE_INFINITY, NONE)));
  }

  @Test
  void barGrowsInOneLineAndTheLastEpochEndsIt() {
    assertEquals(
        "\repoch  1/40 [              ] loss 10.0000  accuracy 0.100  validation 0.111"
            + "\repoch 20/40 [=======       ] loss 0.5000  accuracy 0.900  validation 0.888 "
            + "\repoch 40/40 [==============] loss 0.1000  accuracy 0.990  validation 0.970\n",
        shown(
            Progress::bar,
            report(1, 10, of(0.1), of(9), of(0.111)),
            report(20, 0.5, of(0.9), of(0.6), of(0.888)),
            report(40, 0.1, of(0.99), of(0.2), of(0.97))));
  }

  @Test
  void barOfRegression() {
    assertEquals(
        "\repoch  4/40 [=             ] loss 0.5000  validation loss 0.6000"
            + "\repoch  5/40 [=             ] loss 0.5000                        ",
        shown(Progress::bar, report(4, 0.5, NONE, of(0.6)), report(5, 0.5, NONE)));
  }

  @Test
  void buildServerIsNoTerminal() {
    assertFalse(Terminal.present());
  }
}
