package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.LayerSpec;
import dev.sinew.Summary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What networks say of themselves, against counts by hand. */
final class SummaryTest {
  /**
   * 12 x 3 + 3 and 3 x 2 + 2 parameters; 36 and 6 products; 12 + 3 + 2 values of four bytes. In
   * training 3 + 2 gradients and 2 targets more, and the parameters three times: trained, read, and
   * their gradient.
   */
  @Test
  void twelveThreeTwo() {
    Summary summary =
        CompiledNetworks.of(
                "network ZeroOne { input pixels: float[4, 3]"
                    + " hidden = pixels -> flatten -> dense(3) -> sigmoid"
                    + " output digit = hidden -> dense(2) -> sigmoid"
                    + " train { loss = halfSquaredError } }")
            .fresh("ZeroOne", 1)
            .network()
            .summary();
    assertEquals(47, summary.parameters());
    assertEquals(47, summary.trainedParameters());
    assertEquals(42, summary.multiplyAdds());
    assertEquals(188, summary.parameterBytes());
    assertEquals(68, summary.valueBytes());
    assertEquals(
        """
        ZeroOne(pixels[4, 3]) -> digit[2], float
        value   computed as                     shape  bytes  parameters  multiply-adds  tier
        pixels  input                          [4, 3]     48
        hidden  pixels -> dense(3) -> sigmoid     [3]     12          39             36  straight-line
        digit   hidden -> dense(2) -> sigmoid     [2]      8           8              6  straight-line
        sum                                               68          47             42
        47 of 47 parameters are trained; all take 188 bytes.
        Scratch: 68 bytes for a prediction; for training 564 bytes and 96 a sample of the batch.\
        """,
        summary.toString());
  }

  /**
   * 784 x 128 + 128 = 100,480 and 128 x 10 + 10 = 1,290 parameters, of them the last frozen; 784 +
   * 128 + 10 + 10 values of eight bytes; the softmax has a value of its own for the loss.
   */
  @Test
  void handwrittenDigitsInDouble() {
    Summary summary =
        CompiledNetworks.of(
                "network Mnist { precision double input pixels: float[784]"
                    + " hidden = pixels -> dense(128) -> relu"
                    + " output digit = hidden -> dense(10, frozen = all) -> softmax"
                    + " train { loss = crossEntropy } }")
            .fresh("Mnist", 1)
            .network()
            .summary();
    assertEquals(101_770, summary.parameters());
    assertEquals(100_480, summary.trainedParameters());
    assertEquals(101_632, summary.multiplyAdds());
    assertEquals(814_160, summary.parameterBytes());
    assertEquals(932 * 8, summary.valueBytes());
    assertEquals(
        List.of("hidden", "digitDense", "digit"),
        summary.layers().stream().map(LayerSpec::name).toList());
    LayerSpec hidden = summary.layers().get(0);
    assertEquals(List.of("hidden.weight", "hidden.bias"), hidden.tensors());
    assertEquals("rows", hidden.tier());
    assertEquals(List.of(128), hidden.shape());
  }
}
