package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.Diagnostic;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, the compiler answers in time with classes that javac takes or with diagnostics
 * that point into the text. {@code -Dsinew.fuzz.seed=} begins at another text; a failure names the
 * seed of its own.
 */
class FuzzTest {
  private static final int SAMPLE = 5_000;
  private static final int MANY = 1_000_000;
  private static final int COMPILED_BY_JAVAC = 20;
  private static final Duration LIMIT = Duration.ofSeconds(20); // most take a millisecond

  private final BrokenTexts texts = new BrokenTexts();

  @Test
  void answersToAnyText() {
    answers(SAMPLE, 1);
  }

  @Test
  @Tag("long")
  void answersToManyTexts() {
    answers(MANY, 500);
  }

  /** Of the texts that are right {@code step} by {@code step} goes to javac. */
  private void answers(int runs, int step) {
    long first = Long.getLong("sinew.fuzz.seed", 1L);
    System.out.println("fuzz of the compiler: -Dsinew.fuzz.seed=" + first);
    List<GeneratedClass> forJavac = new ArrayList<>();
    int right = 0;
    for (long seed = first; seed < first + runs; seed++) {
      Compilation compilation = check(seed);
      if (compilation.failed()) {
        continue;
      }
      if (right % step == 0) {
        forJavac.addAll(compilation.classes());
      }
      right++;
      if (right % (step * COMPILED_BY_JAVAC) == 0) {
        compile(forJavac);
      }
    }
    assertTrue(right > 0);
    compile(forJavac);
    System.out.println(runs + " texts, of which " + right + " are right");
  }

  private static void compile(List<GeneratedClass> classes) {
    assertEquals(List.of(), Javac.compile(classes, "-Werror").messages());
    classes.clear();
  }

  private Compilation check(long seed) {
    String text = texts.text(seed);
    String shown = "-Dsinew.fuzz.seed=" + seed + "\n" + text;
    return assertTimeoutPreemptively(LIMIT, () -> check(text, "fuzz.n" + seed, shown), shown);
  }

  private static Compilation check(String text, String packageName, String shown) {
    try {
      Compilation compilation = Compile.compile(packageName, text);
      for (Diagnostic diagnostic : compilation.diagnostics()) {
        assertTrue(diagnostic.span().end() <= text.length(), shown);
        assertTrue(diagnostic.print().startsWith("network.nn:"), shown);
        assertFalse(diagnostic.message().isBlank(), shown);
      }
      assertEquals(compilation.failed(), compilation.classes().isEmpty(), shown);
      return compilation;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(shown, e);
    }
  }
}
