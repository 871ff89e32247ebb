package dev.sinew.processor.grad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.processor.structure.Compile;
import org.junit.jupiter.api.Test;

class FlatStepsTest {
  @Test
  void nothingIsTrainedBeforeTheStep() {
    assertEquals("", errors("output y = x -> step -> dense(2)"));
    assertEquals("", errors("output y = x -> dense(3, frozen = all) -> step -> dense(2)"));
  }

  @Test
  void anotherWayLeadsAroundTheStep() {
    assertEquals(
        "", errors("h = x -> dense(3) output y = (h -> dense(2)) + (h -> step -> dense(2))"));
  }

  @Test
  void layerSomewhereBeforeTheStep() {
    assertEquals(
        """
        network.nn:1:67: error[no-slope]: step is flat wherever it has a slope, so nothing before it can learn
            network N { input x: float[4] output y = x -> dense(3) -> tanh -> step -> dense(2) train { loss = halfSquaredError } }
                                                                              ^^^^
            'optimizer = perceptron' trains a step, or use sigmoid\
        """,
        errors("output y = x -> dense(3) -> tanh -> step -> dense(2)"));
  }

  private static String errors(String statements) {
    return Compile.errors(
        "network N { input x: float[4] " + statements + " train { loss = halfSquaredError } }");
  }
}
