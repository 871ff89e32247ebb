package dev.sinew.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.structure.Graphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {
  private static final String TRAIN = " train { loss = halfSquaredError }";

  @Test
  void layerAndActivationAreOneMethod() {
    Plan plan = plan("input x: float[64] h = x -> dense(32) -> relu output y = h -> dense(10)");
    assertEquals(List.of("h", "y"), plan.forward().stream().map(Kernel::method).toList());
    assertEquals("relu", plan.forward().get(0).then().get(0).op().word());
  }

  @Test
  void tierBySize() {
    assertEquals(Tier.STRAIGHT, tier(16, 4));
    assertEquals(Tier.DOTS, tier(17, 4));
    assertEquals(Tier.DOTS, tier(100, 7));
    assertEquals(Tier.ROWS, tier(100, 8));
    assertEquals(Tier.ROWS, tier(13, 5 + 3));
    assertEquals(Tier.ROWS, tier(64, 63));
    assertEquals(Tier.TILES, tier(64, 64));
    assertEquals(Tier.ROWS, tier(31, 200));
    assertEquals(Tier.TILES, tier(128, 32));
  }

  @Test
  void formOfTheWeightByTier() {
    assertEquals(TensorPlan.Form.FLAT, form(16, 4));
    assertEquals(TensorPlan.Form.BY_OUTPUT, form(100, 7));
    assertEquals(TensorPlan.Form.BY_INPUT, form(100, 8));
  }

  @Test
  void passesShareTheirMethods() {
    Plan plan = plan("input x: float[4] output y = x -> dense(3) -> tanh" + TRAIN);
    assertEquals(List.of("yDelta", "yWeight", "yBias", "yToX"), methods(plan.fromOutputs()));
    assertEquals(
        List.of("yDelta", "yWeight", "yBias"), methods(plan.fromLoss().orElseThrow().steps()));
    assertEquals(4, plan.backward().size());
  }

  @Test
  void secondGradientIsAddedToTheFirst() {
    Plan plan = plan("input x: float[4] output y = x * x");
    assertEquals(
        List.of(false, true),
        plan.fromOutputs().stream()
            .map(kernel -> ((GradientKernel.ToValue) kernel).adds())
            .toList());
  }

  @Test
  void aLayersWayBackTakesInWhatFollowsInPlace() {
    Plan plan = plan("input x: float[4] h = x -> dense(3) -> tanh output y = h -> dense(2)");
    assertEquals(
        List.of("yWeight", "yBias", "yToH", "hWeight", "hBias", "hToX"),
        methods(plan.fromOutputs()));
    assertEquals(List.of(List.of("tanh"), List.of()), inPlace(plan));
  }

  @Test
  void theLastOfSeveralLayersTakesInWhatFollows() {
    Plan plan =
        plan(
            "input x: float[4] h = x -> dense(3) -> tanh output a = h -> dense(2) output b = h -> dense(2)");
    assertEquals(List.of(List.of(), List.of("tanh"), List.of()), inPlace(plan));
  }

  @Test
  void whatDoesNotWorkInPlaceIsAStepOfItsOwn() {
    Plan plan = plan("input x: float[4] h = x -> dense(3) -> gelu output y = h -> dense(2)");
    assertEquals(
        List.of("yWeight", "yBias", "yToH", "hToHDense", "hWeight", "hBias", "hDenseToX"),
        methods(plan.fromOutputs()));
    assertEquals(List.of(List.of(), List.of(), List.of()), inPlace(plan));
  }

  private static List<List<String>> inPlace(Plan plan) {
    return plan.fromOutputs().stream()
        .filter(GradientKernel.ToValue.class::isInstance)
        .map(kernel -> ((GradientKernel.ToValue) kernel).then())
        .map(then -> then.stream().map(each -> each.node().op().word()).toList())
        .toList();
  }

  private static Tier tier(int in, int out) {
    return plan(layer(in, out)).forward().get(0).tier();
  }

  private static TensorPlan.Form form(int in, int out) {
    return plan(layer(in, out)).tensors().get(0).form();
  }

  private static String layer(int in, int out) {
    return "input x: float[%d] output y = x -> dense(%d)".formatted(in, out);
  }

  private static List<String> methods(List<GradientKernel> kernels) {
    return kernels.stream().map(GradientKernel::method).toList();
  }

  private static Plan plan(String statements) {
    return Planner.plan(Graphs.training(statements), "com.example");
  }
}
