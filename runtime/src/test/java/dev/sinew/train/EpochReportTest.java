package dev.sinew.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class EpochReportTest {
  private static EpochReport report(int epoch, OptionalDouble others) {
    return new EpochReport(epoch, 40, 0.25, others, others, others, Duration.ofSeconds(1));
  }

  @Test
  void lineWithEverything() {
    assertEquals(
        "epoch 3/40: loss 0.2500, accuracy 0.750, validation loss 0.7500, validation accuracy"
            + " 0.750",
        report(3, OptionalDouble.of(0.75)).toString());
  }

  @Test
  void lineWithLossOnly() {
    assertEquals("epoch 1/40: loss 0.2500", report(1, OptionalDouble.empty()).toString());
  }

  @Test
  void reportOfATraining() {
    EpochReport first = report(1, OptionalDouble.empty());
    EpochReport second = report(2, OptionalDouble.empty());
    TrainingReport training = new TrainingReport(List.of(first, second), Ending.COMPLETED, 2);
    assertSame(second, training.last());
    assertEquals("epoch 1/40: loss 0.2500\nepoch 2/40: loss 0.2500", training.toString());
  }
}
