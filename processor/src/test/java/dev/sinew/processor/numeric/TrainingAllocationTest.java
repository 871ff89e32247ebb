package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.internal.Team;
import java.util.Map;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A training step allocates nothing, from loading a batch to the parameters that it moved. A driver
 * compiled beside the network makes it by hand.
 */
final class TrainingAllocationTest {
  private static final int STEPS = 200;
  private static final String DRIVER =
      """
      package demo;

      import dev.sinew.data.Dataset;
      import dev.sinew.internal.Team;
      import dev.sinew.train.FloatUpdater;
      import dev.sinew.train.Optimizer;

      public final class Driver implements java.util.function.IntConsumer {
        private static final int BATCH = 24;

        private final Dataset data;
        private final int[] order = new int[BATCH];
        private final NetPass pass;
        private final FloatUpdater updater;

        public Driver(Team team) {
          float[][] x = new float[BATCH][5];
          int[] classes = new int[BATCH];
          for (int i = 0; i < BATCH; i++) {
            x[i][i %% 5] = 0.5f;
            classes[i] = i %% 2;
            order[i] = i;
          }
          data = Dataset.of(x, classes);
          pass = new NetNetwork(42).newPass(BATCH);
          updater = Optimizer.adam(0.001).floats(pass.values().length);
          %s
        }

        @Override
        public void accept(int steps) {
          for (int i = 0; i < steps; i++) {
            pass.loadInputs(data, order, 0, BATCH);
            pass.loadTargets(data, order, 0, BATCH);
            %s
            updater.nextStep();
            updater.update(pass.values(), pass.gradient(), 0, pass.values().length);
            pass.refresh();
          }
        }
      }
      """;

  @Test
  void straightLines() {
    assertNoBytes(
        "input x: float[5] h = x -> dense(3) -> sigmoid output y = h -> dense(2) -> softmax"
            + " train { loss = crossEntropy l2 = 0.001 }");
  }

  @Test
  void loops() {
    assertNoBytes(
        "input x: float[5] scale(1/4) h = x -> dense(40) -> relu -> dense(20) -> gelu"
            + " output y = h -> dense(2) train { loss = crossEntropy(y, logits = true) }");
  }

  /** Layers large enough for tiles, where the Vector API is missing. */
  @Test
  void tilesThatAreLoops() {
    assertNoBytes(
        "input x: float[5] h = x -> dense(64) -> relu -> dense(64) -> tanh"
            + " output y = h -> dense(2) -> softmax train { loss = crossEntropy }");
  }

  @ParameterizedTest
  @Tag("vector")
  @ValueSource(ints = {1, 2})
  void tiles(int threads) {
    assertNoBytes(
        "input x: float[5] h = x -> dense(257) -> relu -> dense(129) -> tanh"
            + " output y = h -> dense(2) -> softmax train { loss = crossEntropy }",
        threads,
        "pass.products().use(team);");
  }

  /** A loop with a loss of its own: it gives the gradient at the output, and reads the input's. */
  @Test
  void backwardFromTheOutputs() {
    assertNoBytes(
        "input x: float[5] output y = x -> dense(20) -> relu -> dense(20) -> relu -> dense(20)"
            + " -> relu -> dense(2) train { loss = crossEntropy(y, logits = true) }",
        1,
        "",
        "pass.forward(BATCH); pass.yGradient(3)[1] = 1 + pass.xGradient(3)[0];"
            + " pass.backward(BATCH);");
  }

  private static void assertNoBytes(String network) {
    assertNoBytes(network, 1, "");
  }

  private static void assertNoBytes(String network, int threads, String use) {
    assertNoBytes(network, threads, use, "pass.lossAndGradient(BATCH);");
  }

  private static void assertNoBytes(String network, int threads, String use, String step) {
    CompiledNetworks compiled =
        CompiledNetworks.with(
            "network Net { " + network + " }", Map.of("Driver", DRIVER.formatted(use, step)));
    try (Team team = Team.of(threads, "sinew-steps")) {
      IntConsumer driver = (IntConsumer) Reflection.make(compiled.type("Driver"), Team.class, team);
      assertEquals(0, Allocations.fewest(driver, STEPS));
    }
  }
}
