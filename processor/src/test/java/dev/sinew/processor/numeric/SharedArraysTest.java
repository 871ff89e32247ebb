package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.FloatPass;
import dev.sinew.Network;
import dev.sinew.data.Dataset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Values and gradients that lie in the arrays of others are those of arrays of their own. */
final class SharedArraysTest {
  private static final int SAMPLES = 5;

  /** All layers have eight numbers; the loss reads the logits, which a later layer reads too. */
  private final GeneratedNetwork generated =
      CompiledNetworks.of(
              "network Net { input x: float[8]"
                  + " h1 = x -> dense(8) -> relu h2 = h1 -> dense(8) -> tanh"
                  + " h3 = (h2 -> dense(8) -> gelu) + h1 h4 = h3 -> dense(8) -> sigmoid"
                  + " output p = h4 -> dense(8) -> softmax"
                  + " output y = h4 -> dense(8) -> relu -> dense(8) -> tanh -> dense(8)"
                  + " train { loss = crossEntropy(p) + meanSquaredError(y) } }")
          .fresh("Net", 3);

  private final Network network = generated.network();
  private final float[][] samples = numbers(11);
  private final Dataset data =
      Dataset.builder()
          .input("x", samples)
          .target("p", new int[] {0, 7, 3, 3, 1})
          .target("y", numbers(12))
          .build();

  private static float[][] numbers(int seed) {
    Random random = new Random(seed);
    float[][] rows = new float[SAMPLES][8];
    for (float[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return rows;
  }

  /** A pass for training keeps all values. */
  private FloatPass loaded() {
    FloatPass pass = (FloatPass) network.newPass(SAMPLES);
    int[] order = {0, 1, 2, 3, 4};
    pass.loadInputs(data, order, 0, SAMPLES);
    pass.loadTargets(data, order, 0, SAMPLES);
    return pass;
  }

  private static float[] row(FloatPass pass, String name, int row) {
    return (float[])
        Reflection.call(Reflection.method(pass.getClass(), name, int.class), pass, row);
  }

  @Test
  void predictions() {
    FloatPass pass = loaded();
    pass.forward(SAMPLES);
    for (int i = 0; i < SAMPLES; i++) {
      List<double[]> single = generated.predict(List.of(Widths.widened(samples[i])));
      assertArrayEquals(Widths.widened(row(pass, "p", i)), single.get(0));
      assertArrayEquals(Widths.widened(row(pass, "y", i)), single.get(1));
      assertArrayEquals(single.get(0), network.predictAll(data, 2).numbers("p")[i]);
      assertArrayEquals(single.get(1), network.predictAll(data, 2).numbers("y")[i]);
    }
  }

  @Test
  void loss() {
    FloatPass pass = loaded();
    pass.forward(SAMPLES);
    assertEquals(pass.loss(SAMPLES), network.evaluate(data).loss(), 1e-12);
  }

  @Test
  void gradientOfTheLoss() {
    assertTrue(network.gradientCheck(data).passed(), network.gradientCheck(data).toString());
  }

  /** Values stay for a second way back, and a way back from the loss between does not matter. */
  @Test
  void backwardTwiceAfterOneForward() {
    FloatPass pass = loaded();
    pass.forward(SAMPLES);
    float[] first = backward(pass);
    float[] atInput = row(pass, "xGradient", 2).clone();
    assertArrayEquals(first, backward(pass));
    assertArrayEquals(atInput, row(pass, "xGradient", 2));
    pass.lossAndGradient(SAMPLES);
    assertArrayEquals(first, backward(pass));
    assertArrayEquals(atInput, row(pass, "xGradient", 2));
  }

  private static float[] backward(FloatPass pass) {
    for (int i = 0; i < SAMPLES; i++) {
      for (int k = 0; k < 8; k++) {
        row(pass, "pGradient", i)[k] = k - i;
        row(pass, "yGradient", i)[k] = i + 0.5f * k;
      }
    }
    pass.backward(SAMPLES);
    return pass.gradient().clone();
  }
}
