package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final List<String> STEPS = List.of("dense", "flatten", "relu", "tanh", "softmax");

  @Test
  void wrongCase() {
    assertEquals("did you mean 'relu'?", hint("ReLU"));
  }

  @Test
  void lettersSwapped() {
    assertEquals("did you mean 'softmax'?", hint("sotfmax"));
  }

  @Test
  void letterMissingOrTooMany() {
    assertEquals("did you mean 'dense'?", hint("dens"));
    assertEquals("did you mean 'flatten'?", hint("fllatten"));
  }

  @Test
  void nothingNear() {
    assertEquals("known here: dense, flatten, relu, tanh, softmax", hint("attention"));
  }

  @Test
  void namesOfOtherFrameworks() {
    assertEquals("did you mean 'dense'?", hint("Linear"));
    assertEquals("did you mean 'dense'?", hint("fc"));
  }

  @Test
  void nameOfAnotherFrameworkThatIsNotKnownHere() {
    assertEquals("known here: dense, flatten, relu, tanh, softmax", hint("lr"));
  }

  @Test
  void swapIsOneChangeAndNotNone() {
    assertEquals("known here: dense, flatten, relu, tanh, softmax", hint("rleux"));
  }

  @Test
  void nearestOfSeveral() {
    List<String> near = List.of("smoothed", "smoothing");
    assertEquals("did you mean 'smoothing'?", Suggestions.hint("smoothin", near).text());
  }

  private static String hint(String found) {
    return Suggestions.hint(found, STEPS).text();
  }
}
