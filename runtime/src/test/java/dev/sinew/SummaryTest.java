package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of a description that was written by hand. */
final class SummaryTest {
  private static NetworkSpec.Builder spec() {
    return NetworkSpec.named("Sum")
        .input("x", 3)
        .output("y", 2)
        .tensor("y.weight", Initializer.zeros(), true, 2, 3)
        .tensor("y.bias", Initializer.zeros(), false, 2)
        .layer("y", "x -> dense(2)", 2)
        .work(6, "straight-line", "y.weight", "y.bias");
  }

  @Test
  void withoutScratchItSaysNothingOfIt() {
    Summary summary = new Summary(spec().build());
    assertEquals(Optional.empty(), summary.scratch());
    assertEquals(
        """
        Sum(x[3]) -> y[2], float
        value  computed as    shape  bytes  parameters  multiply-adds  tier
        x      input            [3]     12
        y      x -> dense(2)    [2]      8           8              6  straight-line
        sum                             20           8              6
        6 of 8 parameters are trained; all take 32 bytes.\
        """,
        summary.toString());
  }

  @Test
  void scratchIsTheLastLine() {
    Summary summary = new Summary(spec().scratch(20, 36, 96).build());
    assertEquals(
        "Scratch: 20 bytes for a prediction; for training 96 bytes and 36 a sample of the batch.",
        summary.toString().lines().reduce("", (before, line) -> line));
    assertEquals(96 + 10 * 36, summary.scratch().orElseThrow().trainingBytes(10));
  }
}
