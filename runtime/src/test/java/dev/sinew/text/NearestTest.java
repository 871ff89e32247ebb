package dev.sinew.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  @Test
  void nameOneEditAway() {
    assertEquals(Optional.of("relu"), Nearest.of("rel", List.of("tanh", "relu", "sigmoid")));
  }

  @Test
  void nameTooFarAway() {
    assertEquals(Optional.empty(), Nearest.of("elephant", List.of("tanh", "relu")));
  }

  @Test
  void nearestOfSeveral() {
    assertEquals(Optional.of("hidden2"), Nearest.of("hiden2", List.of("hidden1", "hidden2")));
  }

  @Test
  void hintsNameTheKnown() {
    assertEquals("None are known here.", Nearest.hint("a", List.of()));
    assertEquals("Known: \"tanh\".", Nearest.hint("elephant", List.of("tanh")));
    assertEquals(
        "Did you mean \"tanh\"? Known: \"tanh\", \"relu\".",
        Nearest.hint("tan", List.of("tanh", "relu")));
  }

  @Test
  void manyKnownNamesAreCutShort() {
    List<String> known = IntStream.range(100, 112).mapToObj(i -> "n" + i).toList();
    assertEquals(
        "Known: \"n100\", \"n101\", \"n102\", \"n103\", \"n104\", \"n105\", \"n106\", \"n107\","
            + " \"n108\", \"n109\" and 2 more.",
        Nearest.hint("elephant", known));
  }
}
