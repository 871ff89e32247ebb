package dev.sinew.processor.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.processor.BuildSettings;
import dev.sinew.processor.NetworkCompiler;
import dev.sinew.processor.Stages;
import org.junit.jupiter.api.Test;

/** The stages of one network as text. Sizes and places are worked out by hand. */
class ExplainTest {
  private static final String GATE =
      "network Gate { input x: float[2, 2] h = x -> flatten -> dense(5) -> tanh"
          + " output y = h -> dense(9) -> softmax output z = h -> dense(13) }";

  private static Stages stages(String text) {
    DiagnosticLog log = new DiagnosticLog(new SourceFile("my.nn", text));
    return NetworkCompiler.stages("", BuildSettings.NONE, log).get(0);
  }

  @Test
  void aBoundNetworkHasItsOperators() {
    assertEquals(
        """
        0  x = input[]
        1  hFlatten = flatten[0]
        2  hDense = dense[1]
        3  h = tanh[2]
        4  yDense = dense[3]
        5  y = softmax[4]
        6  z = dense[3]
        """,
        StageText.of(stages(GATE).bound()));
  }

  @Test
  void aShapedGraphHasShapesAndPlaces() {
    assertEquals(
        """
        0  x = input[]: [2, 2]
        1  hFlatten = flatten[0]: [4]
        2  hDense = dense[1]: [5]
             h.weight: [5, 4] at 0
             h.bias: [5] at 20
        3  h = tanh[2]: [5]
        4  yDense = dense[3]: [9]
             y.weight: [9, 5] at 25
             y.bias: [9] at 70
        5  y = softmax[4]: [9]
        6  z = dense[3]: [13]
             z.weight: [13, 5] at 79
             z.bias: [13] at 144
        """,
        StageText.of(stages(GATE).shaped()));
  }

  @Test
  void aTrainingGraphGoesBackFromTheLoss() {
    assertEquals(
        """
        meanSquaredError gives the gradient at z
        z -> z.weight
        z -> z.bias
        z -> h: ThroughWeight
        h -> hDense: times 1 - y^2
        hDense -> h.weight
        hDense -> h.bias
        """,
        StageText.of(
            stages(
                    "network Gate { input x: float[4] h = x -> dense(5) -> tanh"
                        + " output z = h -> dense(13) train { loss = meanSquaredError } }")
                .training()));
  }

  @Test
  void withoutALossItGoesBackFromTheOutputs() {
    String text = StageText.of(stages(GATE).training());
    assertEquals(
        "y -> yDense: ThroughSoftmax",
        text.lines().filter(l -> l.startsWith("y ")).findFirst().get());
  }

  @Test
  void aPlanSaysWhereAndHowAndWhy() {
    assertEquals(
        """
        values    6 in 5 buffers, 40 numbers a sample
        buffer    x[4]
        buffer    h[5], also holds hDense
        buffer    yDense[9]
        buffer    y[9]
        buffer    z[13]
        """,
        PlanText.of(stages(GATE).plan())
            .lines()
            .limit(6)
            .map(line -> line + "\n")
            .reduce("", String::concat));
    assertEquals(
        """
        forward   h: dense and tanh from [x] to h; straight: 20 products, at most 64
        forward   yDense: dense from [h] to yDense; straight: 45 products, at most 64
        forward   y: softmax from [yDense] to y
        forward   z: dense from [h] to z; rows: 13 outputs, at least the 8 of a vector
        """,
        PlanText.of(stages(GATE).plan())
            .lines()
            .filter(line -> line.startsWith("forward"))
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  /**
   * 4 + 6 + 6 + 2 values in a prediction. In training 4 + 18 + 2 values, 6 + 6 + 2 gradients and 2
   * targets, and 3 times 30 + 42 + 42 + 14 parameters.
   */
  @Test
  void aPlanSaysWhatSharesAndWhatItTakes() {
    assertEquals(
        """
        shared    value c in the arrays of a
        shared    gradient c in the arrays of a
        scratch   72 bytes for a prediction; for training 1536 bytes and 160 a sample
        """,
        PlanText.of(
                stages(
                        "network Deep { input x: float[4] a = x -> dense(6) -> relu"
                            + " b = a -> dense(6) -> relu c = b -> dense(6) -> relu"
                            + " output y = c -> dense(2) train { loss = halfSquaredError } }")
                    .plan())
            .lines()
            .filter(line -> line.startsWith("s"))
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  /** 64 x 64 and 64 x 10 products. */
  @Test
  void smallLayersGoThroughTilesBesideLargeOnes() {
    assertEquals(
        """
        forward   h: dense from [x] to h; tiles: 4096 products, at least 4096
        forward   y: dense from [h] to y; tiles: 640 products beside larger layers, at least 256
        """,
        PlanText.of(
                stages(
                        "network Net { input x: float[64] h = x -> dense(64)"
                            + " output y = h -> dense(10) }")
                    .plan())
            .lines()
            .filter(line -> line.startsWith("forward"))
            .map(line -> line + "\n")
            .reduce("", String::concat));
  }

  @Test
  void fewOutputsOfManyInputsAreDotProducts() {
    String plan =
        PlanText.of(stages("network A { input x: float[40] output y = x -> dense(2) }").plan());
    assertEquals(
        "forward   y: dense from [x] to y; dots: 2 outputs, fewer than the 8 of a vector",
        plan.lines().filter(line -> line.startsWith("forward")).findFirst().get());
  }
}
