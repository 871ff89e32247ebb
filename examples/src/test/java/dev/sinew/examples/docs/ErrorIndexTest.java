package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The index has each mistake once, with an example that makes exactly this mistake. */
class ErrorIndexTest {
  private static final Page INDEX = Page.read("docs/errors.md");

  /** Their examples would fill the page, or need more than a text. */
  private static final Set<String> WITHOUT_EXAMPLE =
      Set.of(
          "bad-parameter-value",
          "nesting-too-deep",
          "too-many-numbers",
          "too-many-ports",
          "too-many-steps",
          "unknown-network-parameter");

  @Test
  void entriesAreTheTagsInAlphabeticalOrder() {
    List<String> tags =
        Arrays.stream(DiagnosticKind.values()).map(DiagnosticKind::tag).sorted().toList();
    assertEquals(tags, INDEX.headings(2));
  }

  @Test
  void everyEntryShowsItsOwnMistake() {
    for (String tag : INDEX.headings(2)) {
      if (WITHOUT_EXAMPLE.contains(tag)) {
        continue;
      }
      List<Block> blocks =
          INDEX.blocks().stream().filter(block -> block.heading().equals(tag)).toList();
      assertTrue(blocks.size() >= 2 && blocks.get(0).is("nn"), tag + " begins with a network");
      assertTrue(blocks.get(1).is("text", "error"), tag + " shows what is printed");
      assertTrue(blocks.get(1).text().contains("error[" + tag + "]"), tag + " is what is printed");
    }
  }
}
