package dev.sinew.processor.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.structure.Graphs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who lies in whose arrays, worked out by hand. */
final class MemoryPlanTest {
  private static final String CHAIN =
      "input x: float[4] h1 = x -> dense(4) -> relu h2 = h1 -> dense(4) -> relu"
          + " h3 = h2 -> dense(4) -> relu h4 = h3 -> dense(4) -> relu"
          + " output y = h4 -> dense(4)";

  /** h1 is read when h2 is written, and free from then on. */
  @Test
  void layersTakeTurns() {
    assertEquals(Map.of("h3", "h1", "h4", "h2"), values(CHAIN));
  }

  @Test
  void gradientsTakeTurns() {
    assertEquals(Map.of("h3", "h1", "h4", "h2"), gradients(CHAIN));
  }

  /** The last layer reads h1 once more. On the way back it is the first to get a part. */
  @Test
  void valueThatIsReadLaterKeepsItsArrays() {
    String skip =
        "input x: float[4] h1 = x -> dense(4) h2 = h1 -> dense(4) h3 = h2 -> dense(4)"
            + " h4 = h3 -> dense(4) s = h1 + h4 output y = s -> dense(2)";
    assertEquals(Map.of("h4", "h2", "s", "h3"), values(skip));
    assertEquals(Map.of("h4", "h2", "s", "h3"), gradients(skip));
  }

  @Test
  void otherSizesDoNotFit() {
    String narrow =
        "input x: float[4] h1 = x -> dense(4) h2 = h1 -> dense(3) h3 = h2 -> dense(5)"
            + " h4 = h3 -> dense(4) output y = h4 -> dense(2)";
    assertEquals(Map.of("h4", "h1"), values(narrow));
    assertEquals(Map.of("h4", "h1"), gradients(narrow));
  }

  /** Both outputs, the inputs and what lies between have the same size. */
  @Test
  void callersKeepTheirEnds() {
    String ends =
        "input a: float[4] input b: float[4] output y = (a + b) -> dense(4) -> tanh"
            + " output z = y -> dense(4)";
    assertEquals(Map.of(), values(ends));
    assertEquals(Map.of(), gradients(ends));
  }

  /** Its logits are h3, read when p is computed and once more behind the forward pass. */
  @Test
  void lossReadsItsValueAtTheEnd() {
    String logits =
        "input x: float[4] h1 = x -> dense(4) h2 = h1 -> dense(4) h3 = h2 -> dense(4)"
            + " output p = h3 -> softmax"
            + " output y = h3 -> dense(4) -> dense(4) -> dense(2)";
    assertEquals(Map.of("h3", "h1", "yDense1", "h2", "yDense2", "h1"), values(logits));
    assertEquals(
        Map.of("h3", "h1", "yDense1", "h2"), values(logits + " train { loss = crossEntropy(p) }"));
  }

  /** It writes the gradients at h1 and y before the way back begins, which needs h3 first. */
  @Test
  void lossGivesItsGradientsAtTheStart() {
    String logits =
        "input x: float[4] h1 = x -> dense(4) output p = h1 -> softmax"
            + " h2 = h1 -> dense(4) h3 = h2 -> dense(4) output y = h3 -> dense(2)";
    assertEquals(Map.of("h3", "h1"), gradients(logits));
    assertEquals(
        Map.of(), gradients(logits + " train { loss = crossEntropy(p) + meanSquaredError(y) }"));
  }

  /** From the loss no gradient gets to h2, but from the outputs h1 and h2 have one together. */
  @Test
  void wayBackFromTheOutputsCountsToo() {
    assertEquals(
        Map.of(),
        gradients(
            "input x: float[4] h1 = x -> dense(4) h2 = x -> dense(4) output y = h1 -> dense(2)"
                + " output z = h2 -> dense(2) train { loss = meanSquaredError(y) }"));
  }

  /** Of the output it knows the gradient at the logits alone, and it stops before the input. */
  @Test
  void gradientsThatTrainingNeeds() {
    String gate =
        "input x: float[4] scale(1/2) h = x -> dense(3) -> tanh output y = h -> dense(2) -> softmax";
    assertEquals(List.of("x", "xScale", "h", "yDense", "y"), trained(gate));
    assertEquals(List.of("h", "yDense"), trained(gate + " train { loss = crossEntropy }"));
  }

  private static List<String> trained(String statements) {
    return plan(statements).memory().trained().stream().map(Buffer::name).toList();
  }

  private static Map<String, String> values(String statements) {
    Plan plan = plan(statements);
    return shared(plan, plan.memory().values());
  }

  private static Map<String, String> gradients(String statements) {
    Plan plan = plan(statements);
    return shared(plan, plan.memory().gradients());
  }

  private static Map<String, String> shared(Plan plan, SharedArrays arrays) {
    Map<String, String> shared = new LinkedHashMap<>();
    for (Buffer buffer : plan.buffers()) {
      arrays.holder(buffer).ifPresent(holder -> shared.put(buffer.name(), holder.name()));
    }
    return shared;
  }

  private static Plan plan(String statements) {
    return Planner.plan(Graphs.training(statements), "com.example");
  }
}
