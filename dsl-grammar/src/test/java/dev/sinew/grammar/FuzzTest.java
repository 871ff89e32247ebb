package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.Tree;
import dev.sinew.tree.TreePrinter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Broken texts of all sorts: reading ends, and what it reports stands in the text. */
class FuzzTest {
  private static final int INPUTS = 20_000;
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

  @Test
  @Timeout(600) // against hanging only: it takes a few seconds
  void neverFailsAndPointsIntoTheText() {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("FuzzTest: -Dsinew.seed=" + seed);
    Random random = new Random(seed);
    List<String> texts =
        Cases.all().stream().map(Cases::text).filter(t -> t.length() < 300).toList();
    for (int i = 0; i < INPUTS; i++) {
      String text =
          i % 4 == 0 ? pieces(random) : mutated(texts.get(random.nextInt(texts.size())), random);
      try {
        check(text);
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("seed " + seed + ", text:\n" + text, e);
      }
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
