package dev.sinew.train;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Dataset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FitSettingsTest {
  private final FitSettings settings =
      new FitSettings(new TrainingDefaults(32, 10, 5, Optimizer.adam(0.001)));

  @Test
  void beginsWithTheTrainBlock() {
    assertEquals(32, settings.batch());
    assertEquals(10, settings.epochs());
    assertEquals(5, settings.seed());
    assertEquals(Optimizer.adam(0.001), settings.optimizer());
    assertTrue(settings.validation().isEmpty());
  }

  @Test
  void everythingOverridden() {
    Dataset validation = Dataset.of(new float[][] {{1}}, new int[] {0});
    TrainingListener listener = new TrainingListener() {};
    settings
        .batch(1)
        .epochs(2)
        .seed(3)
        .threads(4)
        .optimizer(Optimizer.sgd(1))
        .validation(validation)
        .listener(listener);
    assertEquals(1, settings.batch());
    assertEquals(2, settings.epochs());
    assertEquals(3, settings.seed());
    assertEquals(4, settings.threads());
    assertEquals(Optimizer.sgd(1), settings.optimizer());
    assertSame(validation, settings.validation().orElseThrow());
    assertSame(listener, settings.listeners().get(0));
  }

  /** So that settings can be chained, whichever comes first. */
  @Test
  void everySetterReturnsTheSettings() {
    Dataset data = Dataset.of(new double[][] {{1}}, new int[] {0});
    assertSame(settings, settings.clipNorm(2).clipValue(1).accumulate(3));
    assertSame(settings, settings.validation(data));
    assertSame(settings, settings.validationSplit(0.5));
    assertSame(settings, settings.listener(report -> {}));
    assertEquals(2, settings.clipNorm());
    assertEquals(1, settings.clipValue());
    assertEquals(3, settings.accumulate());
    assertSame(settings, settings.clipNorm(Double.POSITIVE_INFINITY));
  }

  @Test
  void boundsOfGradients() {
    assertFails(
        IllegalArgumentException.class,
        "clipNorm must be above 0, but found 0.0; infinity leaves gradients alone.",
        () -> settings.clipNorm(0));
    assertFails(
        IllegalArgumentException.class,
        "clipValue must be above 0, but found NaN; infinity leaves gradients alone.",
        () -> settings.clipValue(Double.NaN));
    assertFails(
        IllegalArgumentException.class,
        "accumulate must be at least 1, but found 0.",
        () -> settings.accumulate(0));
  }

  @Test
  void defaultsKeepTheirBounds() {
    TrainingDefaults defaults =
        new TrainingDefaults(1, 1, 0, Optimizer.sgd(1)).withClipNorm(2).withClipValue(3);
    assertEquals(2, new FitSettings(defaults).clipNorm());
    assertEquals(3, new FitSettings(defaults).clipValue());
  }

  @Test
  void numbersBelowOne() {
    assertFails(
        IllegalArgumentException.class,
        "batch must be at least 1, but found 0.",
        () -> settings.batch(0));
    assertFails(
        IllegalArgumentException.class,
        "epochs must be at least 1, but found -3.",
        () -> settings.epochs(-3));
    assertFails(
        IllegalArgumentException.class,
        "threads must be at least 1, but found 0.",
        () -> settings.threads(0));
    assertFails(
        IllegalArgumentException.class,
        "batch must be at least 1, but found 0.",
        () -> new TrainingDefaults(0, 1, 0, Optimizer.sgd(1)));
  }

  @Test
  void validationSetAndSplitTakeEachOthersPlace() {
    Dataset data = Dataset.of(new double[][] {{1}}, new int[] {0});
    settings.validation(data).validationSplit(0.25);
    assertEquals(0.25, settings.validationSplit());
    assertEquals(Optional.empty(), settings.validation());
    settings.validation(data);
    assertEquals(0, settings.validationSplit());
    assertEquals(Optional.of(data), settings.validation());
    assertFails(
        IllegalArgumentException.class,
        "validationSplit must be above 0 and below 1, but found 1.0; 0.2 holds back every fifth"
            + " sample.",
        () -> settings.validationSplit(1));
    assertFails(
        IllegalArgumentException.class,
        "validationSplit must be above 0 and below 1, but found 0.0; 0.2 holds back every fifth"
            + " sample.",
        () -> settings.validationSplit(0));
  }
}
