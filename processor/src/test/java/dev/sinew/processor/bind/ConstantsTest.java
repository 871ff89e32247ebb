package dev.sinew.processor.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.SourceFile;
import dev.sinew.diag.Span;
import dev.sinew.grammar.NnReader;
import dev.sinew.tree.Tree;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConstantsTest {
  private final DiagnosticLog log = new DiagnosticLog(new SourceFile("network.nn", ""));
  private final Constants constants = new Constants(log);

  @Test
  void arithmeticIsExact() {
    assertEquals(Optional.of(32), constants.size(expr("64 / 2"), "a size"));
    assertEquals(Optional.of(1), constants.size(expr("(1/3) * 3"), "a size"));
    assertEquals(Optional.of(-7.5), constants.real(expr("-(2 + 3 * 4 - 6.5)"), "x"));
    assertEquals(List.of(), messages());
  }

  @Test
  void sizesAreWholeAndPositive() {
    assertEquals(Optional.empty(), constants.size(expr("1/2 - 1/2"), "a size"));
    assertEquals(
        List.of("a size must be a whole number from 1 to 2147483647, but is 1 / 2 - 1 / 2 = 0"),
        messages());
  }

  @Test
  void largestSeed() {
    assertEquals(Optional.of(Long.MAX_VALUE), constants.whole(expr("9223372036854775807"), "seed"));
    assertEquals(Optional.empty(), constants.whole(expr("9223372036854775808"), "seed"));
  }

  @Test
  void numbersThatGrowBeyondReasonEnd() {
    String power = String.join(" * ", Collections.nCopies(200, "1e300"));
    assertEquals(Optional.empty(), constants.real(expr(power), "rate"));
    assertEquals(List.of("rate must be a sensible number, but is one of 4984 bits"), messages());
  }

  @Test
  void divisionByZeroDeepInside() {
    assertEquals(Optional.empty(), constants.real(expr("1 + 2 / (3 - 3)"), "scale"));
    assertEquals(List.of("this divides by 0"), messages());
  }

  @Test
  void wordsAreOfferedInARow() {
    List<String> allowed = List.of("weight", "bias", "all");
    assertEquals(Optional.of("bias"), constants.word(expr("bias"), "frozen", allowed));
    assertEquals(Optional.empty(), constants.word(expr("none"), "frozen", allowed));
    assertEquals(List.of("frozen must be weight, bias or all, but found 'none'"), messages());
  }

  @Test
  void parametersStandForNumbers() {
    Parameters known =
        Parameters.NONE
            .with(
                new Tree.Name("width", new Span(0, 5)),
                Optional.of(Rational.of(BigDecimal.valueOf(64))))
            .with(new Tree.Name("n", new Span(0, 1)), Optional.empty());
    Constants inBlock = new Constants(log, known);
    assertEquals(Optional.of(21), inBlock.size(expr("floor(width / 3)"), "a size"));
    assertEquals(Optional.of(22), inBlock.size(expr("ceil(width / 3)"), "a size"));
    assertEquals(Optional.of(-22L), inBlock.whole(expr("floor(-width / 3)"), "seed"));
    assertEquals(Optional.of(8), inBlock.size(expr("min(width, 2 * 4, 100)"), "a size"));
    assertEquals(Optional.of(64), inBlock.size(expr("max(8, width)"), "a size"));
    assertEquals(Optional.empty(), inBlock.size(expr("n / 3"), "a size"));
    assertEquals(List.of(), messages());
  }

  @Test
  void sizeThatIsNotWholeShowsHowItComes() {
    Parameters known =
        Parameters.NONE.with(
            new Tree.Name("width", new Span(0, 5)),
            Optional.of(Rational.of(BigDecimal.valueOf(64))));
    assertEquals(
        Optional.empty(), new Constants(log, known).size(expr("width / 3"), "the number of units"));
    assertEquals(
        List.of(
            "the number of units must be a whole number from 1 to 2147483647, but is"
                + " width / 3 = 21 1/3"),
        messages());
    assertEquals(
        "floor(width / 3) and ceil(width / 3) are whole",
        log.diagnostics().get(0).notes().get(0).text());
  }

  @Test
  void roundingTakesOneNumber() {
    assertEquals(Optional.empty(), constants.size(expr("floor(1, 2)"), "a size"));
    assertEquals(Optional.empty(), constants.size(expr("max()"), "a size"));
    assertEquals(
        List.of("floor takes one number, but found 2", "max takes one number or more, but found 0"),
        messages());
  }

  @Test
  void functionsOfNumbersHaveNoSettings() {
    constants.real(expr("floor(x = 2)"), "rate");
    assertEquals(List.of("floor takes one number, but found 'x'"), messages());
    assertEquals(Optional.of(7), constants.size(expr("max(7)"), "a size"));
    assertEquals(Optional.of(2), constants.size(expr("min(3, 2, 2)"), "a size"));
  }

  @Test
  void indexFits32Bits() {
    assertEquals(Optional.of(2147483647), constants.index(expr("2147483647"), "an axis"));
    assertEquals(Optional.of(-2147483648), constants.index(expr("-2147483648"), "an axis"));
    assertEquals(Optional.empty(), constants.index(expr("2147483648"), "an axis"));
    assertEquals(Optional.empty(), constants.index(expr("1/2"), "an axis"));
    assertEquals(
        List.of(
            "an axis must be a whole number, but is 2147483648",
            "an axis must be a whole number, but is 1 / 2 = 0.5"),
        messages());
  }

  @Test
  void parametersOfASizeAreFoundWhereverTheyStand() {
    Parameters known = Parameters.NONE;
    for (String name : List.of("a", "b", "c", "d", "e")) {
      known =
          known.with(new Tree.Name(name, new Span(0, 1)), Optional.of(Rational.of(BigDecimal.TEN)));
    }
    assertEquals(
        List.of("a", "b", "c", "d"),
        Arrays.stream(
                new Constants(log, known)
                    .origins(List.of(expr("-a * (2 - b)"), expr("max(c, 1 + d, a)"))))
            .map(hint -> hint.arguments().get(0))
            .toList());
  }

  private List<String> messages() {
    return log.diagnostics().stream().map(Diagnostic::message).toList();
  }

  /** The expression, read as the value of a setting. */
  private static Tree.Expr expr(String text) {
    String network = "network N { train { x = " + text + " } }";
    Tree.File file = NnReader.read(new DiagnosticLog(new SourceFile("network.nn", network)));
    Tree.Train train = (Tree.Train) file.networks().get(0).statements().get(0);
    return train.settings().get(0).value();
  }
}
