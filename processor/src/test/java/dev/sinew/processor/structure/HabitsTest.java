package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write who come from other languages, and the hint that tells them ours. */
class HabitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "output y = x -> dense(3, activation = relu) | an activation is a step of its own, behind"
            + " the layer: write '-> relu' there",
        "input z: float(4)  output y = x | sizes stand in brackets, as in 'float[8, 8]'",
        "output y = x -> dense[3] | settings stand in parentheses, as in 'dense(8)'",
        "output y = x -> dense(3), | leave it out: nothing ends a statement",
        "output y = x  train { loss = huber, batch = 3 } | leave it out: nothing ends a statement",
        "output y = x ^ 2 | write 'square(x)' or 'x * x'",
        "output y = x ** 2 | write 'square(x)' or 'x * x'",
        "output y = x labels([1, 2, 3, 4]) | write the labels without brackets around them",
        "input z: double[4]  output y = x + z | write float, and 'precision double' in the network",
        "output y = x  train { loss = huber  learningRate = 0.1 } | write it as 'optimizer ="
            + " adam(rate = 0.001)'",
        "output y = x -> dense(3)  train { loss = huber  rate = 0.1 } | write it as 'optimizer ="
            + " adam(rate = 0.001)'"
      })
  void theHintSaysHowItIsWritten(String statements, String hint) {
    String[] lines =
        Compile.errors("network N { input x: float[4]  " + statements + " }").split("\n", -1);
    assertEquals(4, lines.length, () -> String.join("\n", lines));
    assertEquals("    " + hint, lines[3]);
  }
}
