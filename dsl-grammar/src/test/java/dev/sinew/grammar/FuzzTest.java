package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Broken texts of all sorts: reading ends, and what it reports stands in the text. {@code
 * -Dsinew.seed=} begins at another text; a failure names the seed of its own.
 */
class FuzzTest {
  private static final int SAMPLE = 20_000;
  private static final int MANY = 1_000_000;
  private static final Duration LIMIT = Duration.ofSeconds(20); // most take 0.1 ms
  private static final List<String> PIECES =
      List.of(
          "network ",
          "input ",
          "output ",
          "train ",
          "precision ",
          "loss ",
          "block ",
          "if ",
          "true ",
          "x ",
          "y = ",
          "f(",
          "A { ",
          "{ ",
          "} ",
          "( ",
          ") ",
          "[ ",
          "] ",
          ": ",
          ", ",
          "= ",
          "-> ",
          ".. ",
          "+ ",
          "- ",
          "* ",
          "/ ",
          "1",
          ".5 ",
          "1e9",
          ".",
          "\"a\" ",
          "\"",
          "\\",
          "// ",
          "/* ",
          "*/ ",
          "\n",
          "\r\n",
          "\t",
          "$",
          "é",
          "名",
          "😀",
          "\uD83D",
          "\uDE00",
          "Network ",
          "ouput ",
          "float[3] ",
          "\u0000",
          "1e99999999999",
          "\"\\q\"");

  private final List<String> originals =
      Cases.all().stream().map(Cases::text).filter(t -> t.length() < 300).toList();

  @Test
  void neverFailsAndPointsIntoTheText() {
    read(SAMPLE);
  }

  @Test
  @Tag("long")
  void neverFailsOnManyTexts() {
    read(MANY);
  }

  private void read(int inputs) {
    long first = Long.getLong("sinew.seed", 1L);
    System.out.println("FuzzTest: -Dsinew.seed=" + first);
    for (long seed = first; seed < first + inputs; seed++) {
      String text = text(seed);
      String shown = "-Dsinew.seed=" + seed + "\n" + text;
      assertTimeoutPreemptively(LIMIT, () -> check(text, shown), shown);
    }
  }

  /** The text of {@code seed}, always the same. */
  private String text(long seed) {
    Random random = new Random(seed);
    return random.nextInt(4) == 0
        ? pieces(random)
        : mutated(originals.get(random.nextInt(originals.size())), random);
  }

  private static void check(String text, String shown) {
    try {
      check(text);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(shown, e);
    }
  }

  private static void check(String text) {
    DiagnosticLog log = Cases.log(text);
    Tree.File tree = NnReader.read(log);
    int last = 0;
    for (Diagnostic diagnostic : log.diagnostics()) {
      assertTrue(diagnostic.span().start() >= last, text);
      assertTrue(diagnostic.span().end() <= text.length(), text);
      assertTrue(diagnostic.print().startsWith("network.nn:"), text);
      assertFalse(diagnostic.message().isBlank(), text);
      last = diagnostic.span().start();
    }
    String printed = TreePrinter.print(tree);
    if (!log.hasErrors()) {
      DiagnosticLog again = Cases.log(printed);
      assertEquals(printed, TreePrinter.print(NnReader.read(again)), text);
      assertEquals(List.of(), again.diagnostics(), text);
    }
  }

  private static String pieces(Random random) {
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "network A { " : "");
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  /** The text with a few stretches taken out, doubled or replaced. */
  private static String mutated(String original, Random random) {
    StringBuilder text = new StringBuilder(original);
    for (int i = random.nextInt(4); i >= 0; i--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(20)));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
        default -> text.replace(from, to, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }
}
