package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticLog;
import dev.sinew.diag.Span;
import dev.sinew.tree.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NnReaderTest {
  private static Tree.File read(String text) {
    DiagnosticLog log = Cases.log(text);
    Tree.File file = NnReader.read(log);
    assertEquals(List.of(), log.diagnostics());
    return file;
  }

  private static Tree.Expr value(String text) {
    Tree.Network network = read("network A { a = " + text + " }").networks().get(0);
    return ((Tree.Let) network.statements().get(0)).value();
  }

  private static String errors(String text) {
    return Cases.diagnostics(text).stream()
        .map(Diagnostic::print)
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    ".15, 0.15",
    "1e-4, 1E-4",
    "60_000, 60000",
    "1E+3, 1E+3",
    "0.50, 0.50",
    "1_0.0_1, 10.01"
  })
  void numeralsKeepTheirExactValue(String text, String value) {
    assertEquals(new BigDecimal(value), ((Tree.Numeral) value(text)).value());
  }

  @Test
  void dotsBetweenNumeralsAreARange() {
    Tree.Range range = (Tree.Range) value("0..9");
    assertEquals(new BigDecimal(0), ((Tree.Numeral) range.first()).value());
    assertEquals(new BigDecimal(9), ((Tree.Numeral) range.last()).value());
  }

  @Test
  void textsLoseTheirQuotesAndEscapes() {
    assertEquals("a\"b\\c\n\r\td", ((Tree.Text) value("\"a\\\"b\\\\c\\n\\r\\td\"")).value());
  }

  @Test
  void operatorsAreLeftAssociative() {
    Tree.Binary binary = (Tree.Binary) value("a - b - c");
    assertEquals(Tree.Operator.SUBTRACT, binary.operator());
    assertEquals("c", ((Tree.Reference) binary.right()).name());
    assertEquals("b", ((Tree.Reference) ((Tree.Binary) binary.left()).right()).name());
  }

  @Test
  void signBindsTighterThanProduct() {
    Tree.Binary product = (Tree.Binary) value("-a * b");
    assertEquals(Tree.Operator.MULTIPLY, product.operator());
    assertEquals(new Span(16, 18), product.left().span());
  }

  @Test
  void seriesIsOneList() {
    Tree.Series series = (Tree.Series) value("x -> f -> g(1)");
    assertEquals("x", ((Tree.Reference) series.source()).name());
    assertEquals(2, series.steps().size());
    assertEquals(new Span(16, 30), series.span());
  }

  @Test
  void spansCountUtf16Units() {
    String text = "network A { a = \"😀\" b = 名 }";
    Tree.Let second = (Tree.Let) read(text).networks().get(0).statements().get(1);
    assertEquals("b = 名", text.substring(second.span().start(), second.span().end()));
  }

  @Test
  void severalInputsShareAType() {
    Tree.Network network = read("network A { input a, b: float[2] scale(2) }").networks().get(0);
    Tree.Input a = (Tree.Input) network.statements().get(0);
    Tree.Input b = (Tree.Input) network.statements().get(1);
    assertEquals(a.type(), b.type());
    assertEquals(a.units(), b.units());
    assertEquals("b", b.name().text());
  }

  @Test
  void byteOrderMarkIsNoCharacter() {
    assertEquals("A", read("\uFEFFnetwork A { }").networks().get(0).name().text());
  }

  @Test
  void whatIsRightIsReadBesideMistakes() {
    DiagnosticLog log =
        Cases.log("network A { a = x b = $ c = y train { d = 1 e = f = 2 } } network { g = 3 }");
    Tree.File file = NnReader.read(log);
    assertEquals(3, log.diagnostics().size());
    assertEquals(1, file.networks().size());
    List<Tree.Statement> statements = file.networks().get(0).statements();
    assertEquals(3, statements.size());
    assertEquals("d", ((Tree.Train) statements.get(2)).settings().get(0).name().text());
  }

  @Test
  void whatCannotBeReadKeepsItsName() {
    Tree.File file =
        NnReader.read(
            Cases.log(
                "block a = dense(3 activation b(v = v loss c(y, t) = y -"
                    + " block d = relu network N { block e = dense( input x: float }"));
    assertEquals(Set.of("a", "b", "c", "e"), file.lost());
    assertEquals("d", file.declarations().get(0).name().text());
  }

  @Test
  void anImportBehindAHeadWithoutBracesIsRead() {
    DiagnosticLog log = Cases.log("network A\nimport \"a.nn\"\nnetwork B { }");
    Tree.File file = NnReader.read(log);
    assertEquals("a.nn", file.imports().get(0).path().value());
    assertEquals(1, log.diagnostics().size());
  }

  @Test
  void carriageReturnsEndLines() {
    assertEquals(
        """
        network.nn:2:6: error[bad-character]: the character '$' means nothing here
            \ta = $
            \t    ^\
        """,
        errors("network A {\r\n\ta = $\r\n}\r\n"));
    assertEquals(
        """
        network.nn:3:5: error[end-of-file]: the file ends where an expression is expected
            \tb = \t
            \t   ^\
        """,
        errors("network A {\r\ta = x\r\tb = \t\r\n"));
  }
}
