package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.DiagnosticLog;
import dev.sinew.tree.TreePrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What holds for every text: laid out again it is the same, the tree stays, and so does every token
 * and comment in its place. {@code -Dsinew.seed=1} repeats a run.
 */
class FormatPropertiesTest {
  private static final int TREES = 1000;
  private static final Path COMPILER_CASES = Path.of("../processor/src/test/resources/cases");

  private static final List<String> GAPS =
      List.of(
          " ",
          " ",
          " ",
          " ",
          " ",
          " ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          " /* c */ ",
          " /**/",
          "\n/* c */",
          " // c\n",
          "\n// c { \"\n",
          " /** d */",
          "\n/** d\n* e\n  f */\n",
          "\n\n/* a\n   * b\n  c*/");

  @Test
  void everyCaseThatCanBeRead() throws IOException {
    int formatted = 0;
    try (Stream<Path> compilerCases = Files.list(COMPILER_CASES)) {
      for (Path folder : Stream.concat(Cases.all().stream(), compilerCases.sorted()).toList()) {
        formatted += check(Cases.text(folder)) ? 1 : 0;
      }
    }
    int read = formatted;
    assertTrue(read > 40, () -> "only " + read + " cases can be read");
  }

  @Test
  void randomTreesWithCommentsAnywhere() {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("FormatPropertiesTest: -Dsinew.seed=" + seed);
    RandomTrees trees = new RandomTrees(seed);
    Random random = new Random(seed);
    for (int i = 0; i < TREES; i++) {
      String text = TreePrinter.print(trees.file());
      String commented = commented(text, random);
      assertTrue(check(commented), () -> Cases.diagnostics(commented) + commented);
    }
  }

  /** The tokens of {@code text} with anything that may stand between tokens. */
  private static String commented(String text, Random random) {
    return Piece.all(text).stream()
        .map(piece -> GAPS.get(random.nextInt(GAPS.size())) + piece.text())
        .collect(Collectors.joining());
  }

  /** Whether the text can be read; fails if it can and one of the properties does not hold. */
  private static boolean check(String text) {
    DiagnosticLog log = Cases.log(text);
    String tree = TreePrinter.print(NnReader.read(log));
    if (log.hasErrors()) {
      return false;
    }
    String laidOut = NnFormatter.format(log).orElseThrow();
    DiagnosticLog again = Cases.log(laidOut);
    assertEquals(tree, TreePrinter.print(NnReader.read(again)), laidOut);
    assertEquals(List.of(), again.diagnostics(), laidOut);
    assertEquals(Optional.of(laidOut), NnFormatter.format(again));
    assertEquals(words(text), words(laidOut), laidOut);
    assertTrue(laidOut.lines().noneMatch(line -> line.endsWith(" ")), laidOut);
    return true;
  }

  /** All tokens and comments in order, without the white space that begins and ends lines. */
  private static List<String> words(String text) {
    return Piece.all(text).stream()
        .map(piece -> piece.text().lines().map(String::strip).collect(Collectors.joining("\n")))
        .toList();
  }
}
