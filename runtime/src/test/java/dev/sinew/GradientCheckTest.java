package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.GradientCheck.Found;
import dev.sinew.data.Dataset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GradientCheckTest {
  private static final Dataset TWO =
      Dataset.of(new double[][] {{1}, {2}}, new double[][] {{2}, {4}});

  /** A line whose gradient forgets a thirtieth of the weight's. */
  private static final class Wrong implements Formula {
    private final Line line = new Line();

    @Override
    public void outputs(double[] p, double[] x, double[] out) {
      line.outputs(p, x, out);
    }

    @Override
    public double loss(double[] p, double[] x, double[] out, double[] target, double[] gradient) {
      double loss = line.loss(p, x, out, target, gradient);
      if (gradient.length > 0) {
        gradient[0] -= (out[0] - target[0]) * x[0] / 30;
      }
      return loss;
    }
  }

  @ParameterizedTest
  @EnumSource
  void rightGradientsAgree(Precision precision) {
    assertTrue(Examples.line(precision).gradientCheck().passed());
    assertTrue(Examples.logistic(precision).gradientCheck().passed());
    assertTrue(Examples.tanh(precision).gradientCheck().passed());
  }

  /** Errors -2 and -4 at weight 0: the gradients are -5 and -3, the wrong one -5 (1 - 1/30). */
  @ParameterizedTest
  @EnumSource
  void wrongGradientIsFound(Precision precision) {
    NetworkSpec spec = Examples.lineSpec(precision).build();
    Network network = new FormulaNetwork(Parameters.initial(spec, 0), Wrong::new);
    GradientCheck check = network.gradientCheck(TWO);
    assertFalse(check.passed());
    Found worst = check.worst();
    assertEquals("y.weight[0, 0]", worst.element());
    assertEquals(-5 * 29.0 / 30, worst.gradient(), 1e-6);
    assertEquals(-5, worst.difference(), 0.01);
    // In floats a step of 0.003 from one side is nearer by 0.00375, and the noise is 0.0016.
    assertEquals(1.0 / 30, worst.error(), 1.2e-3);
    assertEquals(0, check.tensors().get(1).error(), 1e-5);
  }

  @Test
  void inWords() {
    assertEquals(
        """
        Gradients of N on 2 samples DISAGREE: the largest error is 2.5e-01 at h.weight[1, 0], and up to 0.02 passes.
        tensor    checked  worst element   gradient  difference    error
        h.weight      100  h.weight[1, 0]     1.000       1.250  2.5e-01
        h.bias          4  h.bias[3]         0.5000      0.5000  1.0e-04\
        """,
        new GradientCheck(
                "N",
                Precision.FLOAT,
                2,
                List.of(
                    new Found("h.weight", 100, "h.weight[1, 0]", 1, 1.25, 0.25),
                    new Found("h.bias", 4, "h.bias[3]", 0.5, 0.5, 1e-4)))
            .toString());
  }

  @Test
  void needsATrainBlock() {
    NetworkSpec spec =
        NetworkSpec.named("Fixed")
            .input("x", 1)
            .output("y", 1)
            .tensor("y.weight", Initializer.zeros(), true, 1, 1)
            .tensor("y.bias", Initializer.zeros(), true, 1)
            .build();
    Network fixed = new FormulaNetwork(Parameters.initial(spec, 0), Line::new);
    assertFails(
        IllegalStateException.class,
        "Fixed cannot be checked: it has no train block, so it has no loss. Add one to the network,"
            + " such as train { loss = crossEntropy }.",
        fixed::gradientCheck);
  }
}
