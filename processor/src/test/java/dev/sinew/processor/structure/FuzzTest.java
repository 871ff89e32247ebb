package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.Diagnostic;
import dev.sinew.processor.Compilation;
import dev.sinew.processor.GeneratedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, the compiler answers with classes or with diagnostics that point into it.
 * {@code -Dsinew.fuzz.seed=} repeats a run.
 */
class FuzzTest {
  private static final int RUNS = 5_000;
  private static final int COMPILED_BY_JAVAC = 20;

  private static final List<String> WORDS =
      List.of(
          "network",
          "input",
          "output",
          "train",
          "precision",
          "float",
          "double",
          "N",
          "x",
          "y",
          "hidden",
          "=",
          "->",
          "+",
          "-",
          "*",
          "/",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ",",
          ":",
          "..",
          "dense",
          "relu",
          "tanh",
          "softmax",
          "flatten",
          "scale",
          "labels",
          "loss",
          "optimizer",
          "crossEntropy",
          "halfSquaredError",
          "adam",
          "sgd",
          "rate",
          "weight",
          "bias",
          "frozen",
          "all",
          "false",
          "true",
          "0",
          "1",
          "2",
          "0.5",
          "1e300",
          "-1",
          "2147483647",
          "\"a\"",
          "\"0\"..\"9\"",
          "class",
          "\u00e4",
          "\ud835\udcb3",
          "\r\n",
          "\"",
          "//",
          "/*",
          "\u0000");

  private static final List<String> SEEDS =
      List.of(
          """
          network N {
            input x: float[2, 3] scale(1/4)
            hidden = x -> flatten -> dense(4, bias = false) -> relu
            output y = hidden -> dense(2, frozen = bias) -> softmax labels("a", "b")
            train { loss = crossEntropy(y, reduction = sum) optimizer = adam(rate = 0.1) batch = 2 }
          }
          """,
          """
          network M {
            precision double
            input a: float[3]
            input b: float[3]
            c = a * b + relu(a) - (b -> dense(3, weight = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
            output d = c -> sigmoid
            output e = c -> dense(1)
            train { loss = halfSquaredError(e) optimizer = sgd seed = 3 epochs = 2 }
          }
          """);

  @Test
  void answersToAnyText() {
    long seed = Long.getLong("sinew.fuzz.seed", 1L);
    System.out.println("fuzz of the compiler: -Dsinew.fuzz.seed=" + seed);
    Random random = new Random(seed);
    List<GeneratedClass> right = new ArrayList<>();
    int networks = 0;
    for (int run = 0; run < RUNS; run++) {
      String text = text(random);
      Compilation compilation = check(text, "fuzz.n" + run);
      if (!compilation.failed() && networks < COMPILED_BY_JAVAC) {
        right.addAll(compilation.classes());
        networks++;
      }
    }
    assertTrue(networks > 0);
    assertEquals(List.of(), Javac.compile(right, "-Werror").messages());
  }

  private static Compilation check(String text, String packageName) {
    try {
      Compilation compilation = Compile.compile(packageName, text);
      for (Diagnostic diagnostic : compilation.diagnostics()) {
        assertTrue(diagnostic.span().end() <= text.length(), diagnostic::headline);
        assertFalse(diagnostic.print().isBlank());
      }
      assertEquals(compilation.failed(), compilation.classes().isEmpty());
      return compilation;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(text, e);
    }
  }

  private static String text(Random random) {
    if (random.nextInt(5) == 0) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i >= 0; i--) {
        text.append(word(random)).append(' ');
      }
      return text.toString();
    }
    StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
    for (int i = random.nextInt(4); i >= 0; i--) {
      change(text, random);
    }
    return text.toString();
  }

  private static void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length());
    int end = Math.min(text.length(), at + 1 + random.nextInt(8));
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, word(random));
      case 2 -> text.replace(at, end, word(random));
      default -> text.insert(at, text.substring(at, end));
    }
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
