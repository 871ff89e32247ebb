package dev.sinew.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.diag.Diagnostic;
import dev.sinew.diag.DiagnosticKind;
import dev.sinew.diag.DiagnosticLog;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How texts are laid out. */
class NnFormatterTest {

  private static void laidOut(String text, String expected) {
    assertEquals(Optional.of(expected), NnFormatter.format(Cases.log(text)));
    assertEquals(Optional.of(expected), NnFormatter.format(Cases.log(expected)));
  }

  @Test
  void aStatementTakesALine() {
    laidOut(
        "network A(w=3){precision double input x:float[2,w]scale(1/4)h=x->flatten->dense(2*w)"
            + "output y=h->dense(1,bias=false)->sigmoid}",
        """
        network A(w = 3) {
          precision double
          input  x: float[2, w] scale(1/4)
          h      = x -> flatten -> dense(2 * w)
          output y = h -> dense(1, bias = false) -> sigmoid
        }
        """);
  }

  @Test
  void signsRangesConditionsAndMembersAreWrittenAsInMathematics() {
    laidOut(
        "activation f(x,a=-1)=x<-a?-x- -a:x!=0?1/16*x:x/2\n"
            + "network A{input x:int[..3,2 .. 4]\ny=x/1/2+e . mean output z=y labels(-1 .. 2)}",
        """
        activation f(x, a = -1) = x < -a ? -x - -a : x != 0 ? 1/16 * x : x / 2

        network A {
          input  x: int[..3, 2..4]
          y      = x / 1 / 2 + e.mean
          output z = y labels(-1..2)
        }
        """);
  }

  @Test
  void namesOfNeighbouringOutputsStandBelowEachOther() {
    laidOut(
        """
        network A {
          input a: float
          trunk = a -> tanh
          output move = trunk -> softmax
          output worth = trunk // of the state

          output z = trunk
          /** Apart. */
          output more = trunk
        }
        """,
        """
        network A {
          input  a: float
          trunk  = a -> tanh
          output move  = trunk -> softmax
          output worth = trunk  // of the state

          output z = trunk
          /** Apart. */
          output more = trunk
        }
        """);
  }

  @Test
  void aBlockWithoutNamedOutputsIsNotAligned() {
    laidOut(
        "block r(n) { input x\n seen = x -> dense(n)\n output seen + x }",
        """
        block r(n) {
          input x
          seen = x -> dense(n)
          output seen + x
        }
        """);
  }

  @Test
  void aTrainBlockStaysOnItsLineIfItFits() {
    laidOut(
        """
        network A { input x: float
          train {loss = a epochs=3   seed = 4}
        }
        network B { input x: float
          train {
            loss = a epochs=3 }
        }
        network C { input x: float
          train { loss = crossEntropy optimizer = adam(rate = 0.001) batch = 32 epochs = 40 seed = 42424 l2 = 0.00001 l1 = 1 }
          train {} train { }
        }
        """,
        """
        network A {
          input x: float
          train { loss = a   epochs = 3   seed = 4 }
        }

        network B {
          input x: float
          train {
            loss = a
            epochs = 3
          }
        }

        network C {
          input x: float
          train {
            loss = crossEntropy
            optimizer = adam(rate = 0.001)
            batch = 32
            epochs = 40
            seed = 42424
            l2 = 0.00001
            l1 = 1
          }
          train {}
          train {}
        }
        """);
  }

  @Test
  void lineBreaksInStatementsStayAndAreIndented() {
    laidOut(
        """
        network A { input
        x: float
         h = x
        -> dense(2, weight = [[1,
              2], [3,
          4]],
          bias = [
          1, 2
          ]
          )
          -> tanh
        }
        """,
        """
        network A {
          input x: float
          h = x
              -> dense(2, weight = [[1,
                                     2], [3,
                                          4]],
                       bias = [
                         1, 2
                       ]
                      )
              -> tanh
        }
        """);
  }

  @Test
  void commentsStayWithWhatTheyStandBesideOrAbove() {
    laidOut(
        """
        // The licence.

        /* What
         * it does. */
        network A { // header
        // first

        input x: float /* number */ scale(2) // unit
        /** Doc
        * of h. */

          h = f(/* n */ 3, // three
              // four
            4)   /* behind */ y = h // y

        // last
        }
        // end
        """,
        """
        // The licence.

        /* What
         * it does. */
        network A {  // header
          // first

          input x: float /* number */ scale(2)  // unit
          /** Doc
           * of h. */
          h = f(/* n */ 3,  // three
                // four
                4) /* behind */
          y = h  // y

          // last
        }

        // end
        """);
  }

  @Test
  void drawingsInCommentsStayAsTheyAre() {
    String text =
        """
        network A {
          /*
             x --+
                 +-> y
          */
          input x: float
        }
        """;
    laidOut(text, text);
  }

  @Test
  void emptyLinesBetweenGroupsStayAsOne() {
    laidOut(
        """


        import "a.nn"
        import "b.nn"
        loss f(y, t) = y
        loss g(y, t) = y


        loss k(y, t) = y
        block b(n) = dense(n)
        network A {

          input x: float



          h = x

        }
        block c(n) {input x}
        """,
        """
        import "a.nn"
        import "b.nn"
        loss f(y, t) = y
        loss g(y, t) = y

        loss k(y, t) = y
        block b(n) = dense(n)

        network A {
          input x: float

          h = x
        }

        block c(n) {
          input x
        }
        """);
  }

  @Test
  void lineEndsOfAnySystemAndAByteOrderMarkAreRead() {
    laidOut(
        "\uFEFF// c \r\nnetwork A {\r\r  /* a\r\n * b */\rinput x: float }",
        "// c\r\nnetwork A {\r\n  /* a\r\n   * b */\r\n  input x: float\r\n}\r\n");
    laidOut("network A {\r\r input x: float }", "network A {\n  input x: float\n}\n");
  }

  @Test
  void aTextWithMistakesIsLeftAlone() {
    DiagnosticLog log = Cases.log("network A { input x float }");
    assertTrue(NnFormatter.format(log).isEmpty());
    assertEquals(
        List.of(DiagnosticKind.MISSING_COLON),
        log.diagnostics().stream().map(Diagnostic::kind).toList());
  }
}
