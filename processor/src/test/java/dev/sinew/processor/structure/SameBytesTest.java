package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.sinew.diag.SourceFile;
import dev.sinew.processor.GeneratedClass;
import dev.sinew.processor.NetworkCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same network gives the same bytes, wherever and whenever it is compiled. */
class SameBytesTest {
  private static final String TEXT =
      """
      network Digits {
        input  pixels: float[8, 8] scale(1/16)
        hidden = pixels -> flatten -> dense(32) -> relu
        output digit = hidden -> dense(10) -> softmax labels("0".."9")
        output sure  = hidden -> dense(1, frozen = all) -> sigmoid
        train { loss = crossEntropy(digit) }
      }
      """;
  private static final String OTHER = "network Other { input x: float[2] output y = x -> tanh }\n";

  @Test
  void twice() {
    assertEquals(compile("digits.nn", TEXT), compile("digits.nn", TEXT));
  }

  @Test
  void fromAnotherFolder() {
    assertEquals(
        compile("/home/one/src/digits.nn", TEXT), compile("/var/two/deep/digits.nn", TEXT));
  }

  @Test
  void withOtherLineEnds() {
    assertEquals(compile("digits.nn", TEXT), compile("digits.nn", TEXT.replace("\n", "\r\n")));
  }

  @Test
  void withOtherSpacesAndComments() {
    String spaced = "// a comment\n" + TEXT.replace(" ", "  ").replace("  output", "\toutput");
    assertEquals(compile("digits.nn", TEXT), compile("digits.nn", spaced));
  }

  @Test
  void withNetworksInAnotherOrder() {
    List<GeneratedClass> first = compile("digits.nn", TEXT + OTHER);
    List<GeneratedClass> last = compile("digits.nn", OTHER + TEXT);
    assertEquals(first.subList(0, 8), last.subList(7, 15));
    assertEquals(first.subList(8, 15), last.subList(0, 7));
  }

  @Test
  void withoutDatePathOrCarriageReturn() {
    for (GeneratedClass generated : compile("/home/one/src/digits.nn", TEXT)) {
      assertFalse(generated.text().contains("/home"), generated.simpleName());
      assertFalse(generated.text().matches("(?s).*\\d{4}-\\d{2}-\\d{2}.*"), generated.simpleName());
      assertFalse(generated.text().contains("\r"), generated.simpleName());
    }
  }

  private static List<GeneratedClass> compile(String path, String text) {
    return NetworkCompiler.compile(new SourceFile(path, text), "com.example").classes();
  }
}
