package dev.sinew.examples.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every message has a page of its own in {@code docs/errors}, with an example that gives exactly
 * this message, and a line in the index {@code docs/errors.md}. {@link DocumentationTest} checks
 * what the examples show.
 */
class ErrorIndexTest {
  private static final Page INDEX = Page.read("docs/errors.md");

  /** Their examples would fill the page. */
  private static final Set<String> TOO_LONG =
      Set.of(
          "blocks-too-deep",
          "function-too-long",
          "nesting-too-deep",
          "too-many-numbers",
          "too-many-ports",
          "too-many-steps");

  /** They take more than a text: tests of the plugin and of the compiler show them. */
  private static final Set<String> FROM_OUTSIDE =
      Set.of(
          "bad-option",
          "bad-parameter-name",
          "bad-parameter-value",
          "file-unreadable",
          "folder-name",
          "no-folder",
          "not-utf-8",
          "same-file",
          "unknown-network-parameter",
          "unknown-option",
          "weights-unusable",
          "write-failed");

  private static final Pattern ENTRY =
      Pattern.compile("- \\[([^]]+)]\\(errors/([^)]+)\\.md\\): .*");

  private static List<String> tags() {
    return Arrays.stream(DiagnosticKind.values()).map(DiagnosticKind::tag).sorted().toList();
  }

  private static Page page(DiagnosticKind kind) {
    return Page.read("docs/errors/" + kind.tag() + ".md");
  }

  @Test
  void pagesAreTheTags() {
    Stream<String> pages =
        Page.in("docs/errors").map(name -> name.replaceAll("docs/errors/|\\.md", ""));
    assertEquals(tags(), pages.sorted().toList());
  }

  @Test
  void indexHasEachPageOnceAndInOrder() {
    List<String> entries = new ArrayList<>();
    String before = "";
    for (String line : INDEX.lines()) {
      Matcher entry = ENTRY.matcher(line);
      if (!entry.matches()) {
        before = "";
        continue;
      }
      assertEquals(entry.group(1), entry.group(2), "the tag and its page");
      assertTrue(before.compareTo(entry.group(1)) < 0, line + " stands in alphabetical order");
      before = entry.group(1);
      entries.add(before);
    }
    assertEquals(tags(), entries.stream().sorted().toList());
  }

  @ParameterizedTest
  @EnumSource
  void indexSaysWhatThePageBeginsWith(DiagnosticKind kind) {
    String line = "- [" + kind.tag() + "](errors/" + kind.tag() + ".md): ";
    String entry = INDEX.lines().stream().filter(l -> l.startsWith(line)).findAny().orElseThrow();
    String begin = entry.substring(line.length());
    assertTrue(begin.endsWith("."), entry + " ends as a sentence does");
    String text = String.join(" ", page(kind).lines());
    assertTrue(text.startsWith("# " + kind.tag() + "  " + begin), "the page begins with: " + begin);
  }

  @ParameterizedTest
  @EnumSource
  void pageShowsItsOwnMessageAndHowToMendIt(DiagnosticKind kind) {
    Page page = page(kind);
    assertEquals(List.of(kind.tag()), page.headings(1));
    assertEquals(List.of("How to mend it"), page.headings(2));
    if (TOO_LONG.contains(kind.tag()) || FROM_OUTSIDE.contains(kind.tag())) {
      assertEquals(List.of(), page.blocks());
      return;
    }
    List<Block> blocks =
        page.blocks().stream().filter(block -> !block.names("nn", "file")).toList();
    assertTrue(blocks.size() >= 2, "an example and what is printed");
    assertTrue(blocks.get(0).is("nn") || blocks.get(0).is("java", "annotated"), "begins with it");
    assertTrue(blocks.get(1).is("text", "error"), "shows what is printed");
    String shown = kind.severity().word() + "[" + kind.tag() + "]";
    assertTrue(blocks.get(1).text().contains(shown), shown + " is what is printed");
  }
}
