package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.processor.GeneratedClass;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/** Comments of the text become Javadoc where the Java names what they are about. */
class DocCommentsTest {
  private static final int PLACES = 19;

  /** {@code #} stands for a comment. */
  private static final String TEXT =
      """
      /** # */
      activation swish(x) = x * sigmoid(x)
      /** # */
      network Nasty {
        /** # */
        input  x: float[3] scale(1/16)
        /** # */
        input  z: float[3]
        /** # */
        activation bent(x, a = 2) = x > 0 ? x : x / a
        /** # */
        loss gap(y, t) = square(y - t)
        /** # */
        hidden = (x + z) -> dense(4) -> swish
        /** # */
        output first = hidden -> dense(2) -> bent
        /** # */
        output last = hidden -> dense(2) -> softmax labels("a", "LABEL")
        train {
          /** # */
          input w: float
          loss = gap(first, sampleWeight = w) + crossEntropy(last)
          optimizer = sgd
        }
      }
      /** # */
      network One { input x: float  output y = x -> dense(1) }
      /** # */
      block residual(n) {
        /** # */
        input a
        /** # */
        seen = a -> dense(n) -> tanh
        /** # */
        output a + seen
      }
      network Two {
        input  x: float[4]
        /** # */
        shared encode = dense(4) -> relu
        /** # */
        block ends {
          input b
          /** # */
          output low = b -> dense(2)
          output high = b -> dense(2) -> tanh
        }
        /** # */
        both = x -> encode -> encode -> repeat(2, residual(4)) -> ends
        output y = both.low + both.high
      }
      """
          .replace("LABEL", "\u2028b\u2029");

  private static final String HASH = "\ue000";

  /** What would end the comment, break the compiler's reading of it, or start a tag or element. */
  private static final List<String> NASTY =
      List.of(
          "* /",
          "\\u002a/ class Evil {}",
          "\\u002A\\u002F",
          "\\\\u002a/",
          "\\u",
          "\\uXYZ1 C:\\users",
          "&#42;/",
          "*\\u002f",
          "/** /* // **",
          "@param nobody",
          "a\n * @return nothing\n * @throws Nothing",
          "{@code open",
          "{@link Nowhere} {@inheritDoc} }",
          "<b> <script>alert(1)</script>",
          "<p> </p> <pre> </pre> <!-- ",
          "a < b > c && d & &nosuch; &lt",
          "$L $T $$ $N %s %d %n {} {0}",
          "\"quoted\" 'c' \"\"\"",
          "a\n\n\n   \nb\n\n",
          "\n\n/\n/",
          "***\n ****\n * * a",
          "tab\tbell\u0007 form\ffeed nul\0 end\u001a",
          "turned \u202e around \u2066 \u2028 \u2029 \u0085 \ufeff",
          "gr\u00fc\u00df \u65e5\u672c\u8a9e \ud83d\ude80",
          "word ".repeat(60),
          "x".repeat(300),
          "/*",
          "@",
          "{",
          "}",
          ".");

  @Test
  void noTextBreaksTheBuild() {
    List<GeneratedClass> all = new ArrayList<>();
    for (int first = 0; first < NASTY.size(); first += PLACES) {
      all.addAll(Compile.classes("nasty.n" + first, filled(first)));
    }
    all.addAll(Compile.classes("nasty.all", TEXT.replace("#", String.join("\n", NASTY))));
    assertEquals(List.of(), Javac.compile(all, "-Werror", "-Xdoclint:all,-missing").messages());
  }

  @Test
  void eachStandsWhereTheJavaNamesIt() {
    String text = TEXT;
    for (int i = 1; text.contains("#"); i++) {
      text = text.replaceFirst("#", "Note " + i + ".");
    }
    List<GeneratedClass> classes = Compile.classes(text);
    String network = text(classes, "NastyNetwork");
    assertTrue(network.contains("/**\n * Note 2.\n *\n * <p>The network {@code Nasty}, "));
    assertTrue(network.contains("   * @param x Note 3.\n   * @param z Note 4.\n"));
    assertTrue(network.contains("   * @param first Note 8.\n   * @param last Note 9.\n"));
    assertTrue(
        network.contains("The label of {@code last} for one sample.\n   *\n   * <p>Note 9.\n"));
    String pass = text(classes, "NastyPass");
    for (String value :
        List.of("x:Note 3", "z:Note 4", "first:Note 8", "last:Note 9", "w:Note 10")) {
      String[] parts = value.split(":", -1);
      assertTrue(
          pass.contains("<p>" + parts[1] + ".\n   */\n  public float[] " + parts[0] + "(int row)"),
          value);
    }
    String forward = text(classes, "NastyForward");
    assertTrue(
        forward.contains("   * <p>Note 7.\n   *\n   * <p>Note 1.\n   */\n  static void hidden("));
    assertTrue(
        forward.contains("   * <p>Note 8.\n   *\n   * <p>Note 5.\n   */\n  static void first("));
    assertTrue(
        text(classes, "NastyValues").contains("  /** Note 7. */\n  final float[][] hidden;"));
    assertTrue(
        text(classes, "NastyLoss").contains("   * <p>Note 6.\n   */\n  private static double gap"));
    assertTrue(text(classes, "OneNetwork").startsWith("package com.example;"));
    assertTrue(text(classes, "OneNetwork").contains("/**\n * Note 11.\n"));
  }

  @Test
  void thoseInBlocksStandAtEachUse() {
    String text = TEXT;
    for (int i = 1; text.contains("#"); i++) {
      text = text.replaceFirst("#", "Note " + i + ".");
    }
    String forward = text(Compile.classes(text), "TwoForward");
    for (int i = 0; i < 2; i++) {
      assertTrue(
          forward.contains(
              "   * <p>Note 12.\n   *\n   * <p>a: Note 13.\n   *\n   * <p>Note 15.\n   */\n"
                  + "  static void bothResidual"
                  + i
                  + "("));
      assertTrue(
          forward.contains("   * <p>Note 14.\n   */\n  static void bothResidual" + i + "Seen("));
    }
    assertEquals(2, forward.split("<p>Note 16[.]", -1).length - 1);
    assertTrue(
        forward.contains(
            "   * <p>Note 19.\n   *\n   * <p>Note 17.\n   *\n   * <p>Note 18.\n   */\n"
                + "  static void bothEndsLow("));
    assertTrue(
        forward.contains(
            "   * <p>Note 19.\n   *\n   * <p>Note 17.\n   */\n  static void bothEndsHigh("));
  }

  @Test
  void aTextIsWrittenAsItIs() {
    String text =
        """
        network N {
          /**
           * Up to 16 & down to -16, <b>not</b> more.
           *
           * See @me, or C:\\u002a/.
           */
          input x: float
          output y = x -> dense(1)
        }
        """;
    assertTrue(
        text(Compile.classes(text), "NPass")
            .contains(
                """
                   * <p>Up to 16 &amp; down to -16, &lt;b&gt;not&lt;/b&gt; more.
                   *
                   * <p>See &#64;me, or C:&#92;u002a/.
                   */
                  public float[] x(int row) {
                """));
  }

  @Test
  void withoutCommentsNothingIsAdded() {
    String bare = TEXT.replaceAll("/\\*\\* # \\*/", "");
    for (GeneratedClass generated : Compile.classes(bare)) {
      assertFalse(generated.text().contains("@param"), generated.simpleName());
    }
  }

  /** With as many of the texts as have a place, from {@code first} on. */
  private static String filled(int first) {
    String text = TEXT;
    for (int i = first; text.contains("#"); i++) {
      text = text.replaceFirst("#", Matcher.quoteReplacement(mark(NASTY.get(i % NASTY.size()))));
    }
    return text.replace(HASH, "#");
  }

  /** Keeps a text's own {@code #} from being taken for a place. */
  private static String mark(String text) {
    return text.replace("#", HASH);
  }

  private static String text(List<GeneratedClass> classes, String simpleName) {
    return classes.stream()
        .filter(each -> each.simpleName().equals(simpleName))
        .findFirst()
        .orElseThrow()
        .text();
  }
}
