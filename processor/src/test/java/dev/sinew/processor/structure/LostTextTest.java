package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.diag.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a syntax error keeps from being read is missed nowhere, and hides nothing else. */
class LostTextTest {
  private static final String USE = "network B { input x: float  output y = x -> b -> dens(2) }";
  private static final String OTHER = "unknown-step]: there is no step called 'dens'";

  /** The mistakes in {@code text} are these, without their places. */
  private static void assertErrors(String text, String... expected) {
    List<String> found =
        Compile.compile("lost", text).diagnostics().stream()
            .map(Diagnostic::headline)
            .map(line -> line.substring(line.indexOf("error[") + 6))
            .toList();
    assertEquals(List.of(expected), found, text);
  }

  @Test
  void aBlockThatCannotBeRead() {
    assertErrors("block b = dense(3\n" + USE, "not-closed]: this '(' is not closed", OTHER);
    assertErrors("block b(n = dense(n)\n" + USE, "not-closed]: this '(' is not closed", OTHER);
    assertErrors(
        "block b = dense(3) relu\n" + USE,
        "syntax]: found 'relu' where a declaration such as 'network' or the end of the file is"
            + " expected",
        OTHER);
  }

  @Test
  void aBlockOfWhichAPartCannotBeRead() {
    assertErrors(
        "block b { input x output x -> }\n" + USE,
        "missing-expression]: an expression is missing before '}'",
        OTHER);
    assertErrors(
        "block b { input x: float output x -> relu }\n" + USE,
        "typed-block-input]: input 'x' of a block has a type, but takes whatever flows in",
        OTHER);
  }

  @Test
  void aFunctionThatCannotBeRead() {
    assertErrors(
        "activation b(v) = v +\n" + USE,
        "missing-expression]: an expression is missing before 'network'",
        OTHER);
    assertErrors(
        """
        loss gap(y, t = y - t
        network N { input x: float  output y = x  train { loss = gap  batch = 0 } }
        """,
        "not-closed]: this '(' is not closed",
        "out-of-range]: batch must be a whole number from 1 to 2147483647, but is 0");
  }

  @Test
  void aBlockThatAMissingBracePutsIntoANetwork() {
    assertErrors(
        "network A { input x: float  output y = x -> b\nblock b = dense(3)\n" + USE,
        "not-closed]: this '{' is not closed",
        OTHER);
    assertErrors(
        "network A\nblock b { input a output a -> relu }\n" + USE,
        "missing-brace]: '{' is missing before 'block'",
        OTHER);
  }

  @Test
  void aHeadWithoutBraces() {
    assertErrors(
        "network A\n" + USE.replace("-> b ", ""),
        "missing-brace]: '{' is missing before 'network'",
        OTHER);
    assertErrors(
        "network A\nimport \"blocks.nn\"\n",
        "missing-brace]: '{' is missing before 'import'",
        "import-nowhere]: this text is in no folder of sources, so it cannot import \"blocks.nn\"");
    assertErrors(
        "network A\nparameter n\n" + USE.replace("-> b ", ""),
        "not-yet]: 'parameter' is reserved for a later version and means nothing yet",
        OTHER);
    assertErrors(
        "network A :\n  input x: float\n  output y = x relu }",
        "missing-brace]: '{' is missing before ':'",
        "missing-arrow]: 'relu' follows an expression without '->'");
    assertErrors(
        "network\n  input x: float\n  output y = x -> relu\n",
        "syntax]: found 'input' where a name is expected");
  }
}
