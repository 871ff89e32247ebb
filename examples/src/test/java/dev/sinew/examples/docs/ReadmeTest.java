package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Page README = Page.read("README.md");

  @Test
  void staysShort() {
    assertTrue(README.lines().size() < 150, () -> README.lines().size() + " lines");
  }

  @Test
  void quickStartIsTwoCommands() {
    List<String> commands =
        README.blocks().stream()
            .filter(block -> block.heading().equals("Quick start"))
            .map(Block::text)
            .toList();
    assertEquals(List.of("mvn -q -DskipTests package exec:exec\n", "mvn verify\n"), commands);
  }
}
