package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.train.Optimizer;
import dev.sinew.train.TrainingDefaults;
import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkSpecTest {
  @Test
  void everythingSet() {
    TrainingDefaults training = new TrainingDefaults(32, 10, 0, Optimizer.adam(0.001));
    NetworkSpec spec =
        NetworkSpec.named("Digits")
            .precision(Precision.DOUBLE)
            .fingerprint("ab12")
            .source("network Digits {}")
            .input("pixels", 8, 8)
            .output("digit", 2)
            .labels("0", "1")
            .output("score")
            .tensor("a", Initializer.zeros(), true, 3, 4)
            .tensor("b", Initializer.zeros(), false, 3)
            .training(training)
            .build();
    assertEquals("Digits(pixels[8, 8]) -> digit[2], score[]", spec.toString());
    assertEquals("Digits", spec.name());
    assertEquals(Precision.DOUBLE, spec.precision());
    assertEquals("ab12", spec.fingerprint());
    assertEquals("network Digits {}", spec.source());
    assertEquals(64, spec.inputs().get(0).size());
    assertEquals(List.of("0", "1"), spec.outputs().get(0).labels());
    assertEquals(1, spec.outputs().get(1).size());
    assertEquals(training, spec.training().orElseThrow());
    assertEquals(15, spec.parameterCount());
    assertEquals(12, spec.tensors().get(1).offset());
    assertFalse(spec.tensors().get(1).trained());
    assertEquals("a[2, 3]", spec.tensors().get(0).element(11));
    assertEquals("a[1, 0]", spec.tensors().get(0).element(4));
  }

  @Test
  void plainDefaults() {
    NetworkSpec spec = NetworkSpec.named("Plain").build();
    assertEquals(Precision.FLOAT, spec.precision());
    assertEquals("", spec.fingerprint());
    assertEquals("", spec.source());
    assertTrue(spec.training().isEmpty());
    assertEquals(0, spec.parameterCount());
  }

  @Test
  void trainedRangesJoinNeighboursOfOneRateAndSkipFrozenTensors() {
    NetworkSpec spec =
        NetworkSpec.named("N")
            .tensor("a", Initializer.zeros(), false, 2)
            .tensor("b", Initializer.zeros(), true, 3)
            .tensor("c", Initializer.zeros(), true, 4)
            .tensor("d", Initializer.zeros(), false, 5)
            .tensor("e", Initializer.zeros(), true, 6)
            .tensor("f", Initializer.zeros(), true, 1)
            .rateFactor(0.5)
            .tensor("g", Initializer.zeros(), true, 2)
            .rateFactor(0.5)
            .build();
    assertArrayEquals(
        new TrainedRange[] {
          new TrainedRange(2, 9, 1), new TrainedRange(14, 20, 1), new TrainedRange(20, 23, 0.5)
        },
        TrainedRange.of(spec));
  }

  @Test
  void settingsOfTheTensorAddedLast() {
    NetworkSpec spec =
        NetworkSpec.named("N")
            .tensor("a", Initializer.zeros(), true, 2)
            .tensor("b", Initializer.zeros(), true, 3)
            .l2(0.25)
            .l1(0.5)
            .rateFactor(2)
            .build();
    assertEquals(1, spec.tensors().get(0).rateFactor());
    assertEquals(0, spec.tensors().get(0).l2());
    assertEquals(2, spec.tensors().get(1).rateFactor());
    assertEquals(0.5, spec.tensors().get(1).l1());
    assertEquals(0.25, spec.tensors().get(1).l2());
    assertEquals(2, spec.tensors().get(1).offset());
  }

  @Test
  void settingsOfATensorOutOfRange() {
    NetworkSpec.Builder builder = NetworkSpec.named("N").tensor("a", Initializer.zeros(), true, 2);
    assertFails(
        IllegalArgumentException.class,
        "a needs a rate factor above 0, but found 0.0; a tensor that does not train is frozen.",
        () -> builder.rateFactor(0));
    assertFails(
        IllegalArgumentException.class,
        "a needs l1 of at least 0, but found NaN.",
        () -> builder.l1(Double.NaN));
    assertFails(
        IllegalArgumentException.class,
        "a needs l2 of at least 0, but found -1.0.",
        () -> builder.l2(-1));
    assertFails(
        IllegalStateException.class,
        "N: a penalty belongs to a tensor; add one first.",
        () -> NetworkSpec.named("N").l2(1));
    assertFails(
        IllegalStateException.class,
        "N: a rate factor belongs to a tensor; add one first.",
        () -> NetworkSpec.named("N").rateFactor(1));
  }

  @Test
  void sameNetworkByFingerprintPrecisionAndTensors() {
    NetworkSpec one = Examples.lineSpec(Precision.FLOAT).build();
    assertTrue(one.sameNetwork(one));
    assertTrue(one.sameNetwork(Examples.lineSpec(Precision.FLOAT).source("other text").build()));
    assertFalse(one.sameNetwork(Examples.lineSpec(Precision.DOUBLE).build()));
    assertFalse(one.sameNetwork(Examples.lineSpec(Precision.FLOAT).fingerprint("1").build()));
    assertFalse(
        one.sameNetwork(
            Examples.lineSpec(Precision.FLOAT)
                .tensor("more", Initializer.zeros(), true, 1)
                .build()));
  }

  @Test
  void axisBelowOne() {
    assertFails(
        IllegalArgumentException.class,
        "x has shape [3, 0]; every axis must be at least 1.",
        () -> NetworkSpec.named("N").input("x", 3, 0));
  }

  @Test
  void shapeBeyondAnArray() {
    assertFails(
        IllegalArgumentException.class,
        "w has shape [65536, 65536], more elements than an array can hold.",
        () -> NetworkSpec.named("N").tensor("w", Initializer.zeros(), true, 65536, 65536));
  }

  @Test
  void tensorsTogetherBeyondAnArray() {
    NetworkSpec.Builder builder =
        NetworkSpec.named("N").tensor("a", Initializer.zeros(), true, Integer.MAX_VALUE);
    assertFails(
        IllegalArgumentException.class,
        "N has 2147483648 parameters, more than an array can hold.",
        () -> builder.tensor("b", Initializer.zeros(), true, 1));
  }

  @Test
  void sameNameTwice() {
    NetworkSpec.Builder builder =
        NetworkSpec.named("N").input("x", 1).output("y", 1).tensor("w", Initializer.zeros(), true);
    assertFails(
        IllegalArgumentException.class,
        "There are two inputs called x.",
        () -> builder.input("x", 2));
    assertFails(
        IllegalArgumentException.class,
        "There are two outputs called y.",
        () -> builder.output("y", 2));
    assertFails(
        IllegalArgumentException.class,
        "There are two tensors called w.",
        () -> builder.tensor("w", Initializer.zeros(), true));
  }

  @Test
  void labelsThatDoNotFitTheOutput() {
    assertFails(
        IllegalArgumentException.class,
        "Output y has shape [3] and needs 3 labels, but found 2.",
        () -> NetworkSpec.named("N").output("y", 3).labels("a", "b"));
    assertFails(
        IllegalArgumentException.class,
        "Output y has shape [1] and needs 2 labels, but found 1.",
        () -> NetworkSpec.named("N").output("y", 1).labels("a"));
  }

  @Test
  void labelsBeforeAnyOutput() {
    assertFails(
        IllegalStateException.class,
        "N: labels belong to an output; add one first.",
        () -> NetworkSpec.named("N").labels("a"));
  }

  @Test
  void startValuesThatDoNotFillTheShape() {
    assertFails(
        IllegalArgumentException.class,
        "w has shape [2, 2] and needs 4 start values, but found 3.",
        () -> NetworkSpec.named("N").tensor("w", Initializer.values(1, 2, 3), true, 2, 2));
  }

  @Test
  void startValueThatIsNotFinite() {
    assertFails(
        IllegalArgumentException.class,
        "Start value 1 is NaN; parameters must be finite numbers.",
        () -> Initializer.values(0, Double.NaN));
  }

  @Test
  void xavierWithoutInputs() {
    assertFails(
        IllegalArgumentException.class,
        "A Xavier start needs at least 1 input and 1 output of the layer, but found 0 and 3.",
        () -> Initializer.xavierUniform(0, 3));
  }
}
