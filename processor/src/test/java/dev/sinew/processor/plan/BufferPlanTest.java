package dev.sinew.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.structure.Graphs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BufferPlanTest {
  @Test
  void activationOverwritesItsLayer() {
    assertEquals(
        List.of("x", "h", "y"),
        names("input x: float[4] h = x -> dense(3) -> relu output y = h -> dense(2)"));
  }

  @Test
  void layerThatAnotherReadsIsKept() {
    assertEquals(
        List.of("x", "h", "r", "y"),
        names("input x: float[4] h = x -> dense(3) r = h -> relu output y = h + r"));
  }

  @Test
  void inputBelongsToTheCaller() {
    assertEquals(List.of("x", "y"), names("input x: float[4] output y = x -> relu"));
  }

  @Test
  void outputIsKept() {
    assertEquals(
        List.of("x", "y", "z"),
        names("input x: float[4] output y = x -> dense(3) output z = y -> tanh"));
  }

  @Test
  void activationWhoseDerivativeNeedsItsResultIsKept() {
    assertEquals(
        List.of("x", "yTanh", "y"),
        names("input x: float[4] output y = x -> dense(3) -> tanh -> relu"));
  }

  @Test
  void sumIsOverwritten() {
    assertEquals(
        List.of("x", "yDense", "y"),
        names("input x: float[4] output y = ((x -> dense(4)) + x) -> tanh"));
  }

  @Test
  void nameThatGeneratedCodeNeeds() {
    assertEquals(
        List.of("x", "WeightRows2", "y"),
        names("input x: float[4] WeightRows = x -> dense(4) output y = WeightRows -> dense(2)"));
    assertEquals(
        List.of("LayerWeight2", "y"),
        names("input LayerWeight: float[4] output y = LayerWeight -> dense(2)"));
  }

  private static List<String> names(String statements) {
    return BufferPlan.of(Graphs.shaped(statements), Set.of()).all().stream()
        .map(Buffer::name)
        .toList();
  }
}
