package dev.sinew.examples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.data.Split;
import dev.sinew.train.Evaluation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NineTest {
  @Test
  void tells97PercentOfTheImagesHeldOut() throws IOException {
    Split images = Nine.images();
    for (long seed = 1; seed <= 3; seed++) {
      Evaluation judged = Nine.learned(images.train(), seed).evaluate(images.heldOut());
      assertEquals(359, judged.samples());
      assertEquals(42, judged.classification("nine").samples(1));
      assertTrue(judged.accuracy() >= 0.97, judged::toString);
      assertTrue(judged.classification("nine").macroRecall() >= 0.95, judged::toString);
    }
  }
}
