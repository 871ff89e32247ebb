package dev.sinew.processor.structure;

import static dev.sinew.processor.structure.Compile.assertErrors;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Mistakes in settings whose kinds have their cases elsewhere. */
class SettingMistakesTest {
  @Test
  void unitsAndStarts() {
    assertErrors(
        """
        network Units {
          input  a: float[4] scale(1, 2)
          input  b: float[4] scale(1e-200 * 1e-120)
          input  c: float[4] scale(1/2, by = 2)
          input  d: float[4]
          h = a + b + c + (d -> dense(4, init = uniform(low = 1, high = 1, a = 2)))
          i = d -> dense(4, init = orthogonal(gian = 2), biasInit = normal(std = 1, sd = 2))
          output y = (h + i) -> dense(4, weight = 3, init = he(spread = normal))
        }
        """,
        """
        network.nn:2:31: error[unexpected-argument]: scale takes one number, but found the number 2
              input  a: float[4] scale(1, 2)
                                          ^
        network.nn:3:28: error[out-of-range]: scale must be a number whose inverse fits a double, but is 1E-200 * 1E-120 = 1E-320
              input  b: float[4] scale(1e-200 * 1e-120)
                                       ^^^^^^^^^^^^^^^
        network.nn:4:33: error[unexpected-argument]: scale takes one number, but found 'by'
              input  c: float[4] scale(1/2, by = 2)
                                            ^^
        network.nn:6:65: error[out-of-range]: high must be above low, but is 1
              h = a + b + c + (d -> dense(4, init = uniform(low = 1, high = 1, a = 2)))
                                                                            ^
        network.nn:6:68: error[unknown-setting]: uniform has no setting called 'a'
              h = a + b + c + (d -> dense(4, init = uniform(low = 1, high = 1, a = 2)))
                                                                               ^
            known here: low, high
        network.nn:7:39: error[unknown-setting]: orthogonal has no setting called 'gian'
              i = d -> dense(4, init = orthogonal(gian = 2), biasInit = normal(std = 1, sd = 2))
                                                  ^^^^
            did you mean 'gain'?
        network.nn:7:77: error[unknown-setting]: normal has no setting called 'sd'
              i = d -> dense(4, init = orthogonal(gian = 2), biasInit = normal(std = 1, sd = 2))
                                                                                        ^^
            did you mean 'std'?
        network.nn:8:43: error[wrong-type]: weight must be a list of rows such as [[0.1, 0.2], [0.3, 0.4]], but found the number 3
              output y = (h + i) -> dense(4, weight = 3, init = he(spread = normal))
                                                      ^
        network.nn:8:53: error[settings-conflict]: init of dense has no effect here: the weight is written out
              output y = (h + i) -> dense(4, weight = 3, init = he(spread = normal))
                                                                ^^^^^^^^^^^^^^^^^^^
        network.nn:8:56: error[unknown-setting]: he has no setting called 'spread'
              output y = (h + i) -> dense(4, weight = 3, init = he(spread = normal))
                                                                   ^^^^^^
            known here: distribution
        """);
  }

  @Test
  void lossesAndTheirInputs() {
    assertErrors(
        """
        network Losses {
          input  x: float[4]
          output kind = x -> dense(2) -> softmax labels("no", "yes")
          output mark = x -> dense(2) -> softmax
          output p = x -> dense(2) -> sigmoid
          output y = x -> dense(2)
          train {
            input free: double
            input class: float
            loss = meanSquaredError(y, sampleWeight = free)
                 + crossEntropy(kind, smoothing = -0.1)
                 + crossEntropy(mark, classWeights = 3)
                 + crossEntropy(mark, classWeights = [1, "2"])
                 + crossEntropy(mark, ignore = -1e10)
                 + binaryCrossEntropy(p, posWeight = 0)
                 + binaryCrossEntropy(p, posWeight = [1, -1])
                 + huber(y, delta = 0)
                 + huber(y, delta = -1)
          }
        }
        """,
        """
        network.nn:8:17: error[unknown-type]: an input holds float numbers, not 'double'
                input free: double
                            ^^^^^^
            write float, and 'precision double' in the network
        network.nn:9:11: error[java-name]: 'class' cannot be a name here: Java has another use for the word
                input class: float
                      ^^^^^
        network.nn:11:43: error[out-of-range]: smoothing must be at least 0 and below 1, but is -0.1
                     + crossEntropy(kind, smoothing = -0.1)
                                                      ^^^^
        network.nn:12:46: error[wrong-type]: classWeights must be a list with a number for each class, but found the number 3
                     + crossEntropy(mark, classWeights = 3)
                                                         ^
        network.nn:13:50: error[wrong-type]: classWeights must be a number, but found the text "2"
                     + crossEntropy(mark, classWeights = [1, "2"])
                                                             ^^^
        network.nn:14:40: error[out-of-range]: ignore must be a whole number of at most 32 bits, but is -10000000000
                     + crossEntropy(mark, ignore = -1e10)
                                                   ^^^^^
        network.nn:15:46: error[out-of-range]: posWeight must be above 0, but is 0
                     + binaryCrossEntropy(p, posWeight = 0)
                                                         ^
        network.nn:16:50: error[out-of-range]: posWeight must be above 0, but is -1
                     + binaryCrossEntropy(p, posWeight = [1, -1])
                                                             ^^
        network.nn:17:29: error[out-of-range]: delta must be above 0, but is 0
                     + huber(y, delta = 0)
                                        ^
        network.nn:18:29: error[out-of-range]: delta must be above 0, but is -1
                     + huber(y, delta = -1)
                                        ^^
        """);
  }

  /** What is trained at another rate must be trained. */
  @Test
  void rateOfWhatIsFrozen() {
    assertErrors(
        """
        network Frozen {
          input  x: float[4]
          a = x -> dense(3, frozen = weight, rateFactor = 2)
          b = x -> dense(3, frozen = bias, rateFactor = 2)
          c = x -> dense(3, frozen = weight, bias = false, rateFactor = 2)
          d = x -> dense(3, frozen = all, rateFactor = 2)
          output y = a + b + c + d
        }
        """,
        """
        network.nn:5:65: error[settings-conflict]: rateFactor of dense has no effect here: nothing of the layer is trained
              c = x -> dense(3, frozen = weight, bias = false, rateFactor = 2)
                                                                            ^
        network.nn:6:48: error[settings-conflict]: rateFactor of dense has no effect here: nothing of the layer is trained
              d = x -> dense(3, frozen = all, rateFactor = 2)
                                                           ^
        """);
  }

  @Test
  void numbersThatAreTooManyToWriteOut() {
    String row = "[" + "0, ".repeat(399) + "0]";
    String layer = "network N { input x: float[400] output y = x -> dense(2, weight = [" + row;
    assertEquals("", Compile.errors(layer + ", " + row + "], bias = false) }"));
    assertTooMany("802 numbers", "800", layer + ", " + row + "], bias = [1, 2]) }");
    String list = "[" + "1, ".repeat(127) + "1";
    String unit = "network N { input x: float[128] normalize(mean = " + list + "], std = " + list;
    assertEquals("", Compile.errors(unit + "]) output y = x }"));
    assertTooMany("257 numbers", "256", unit + ", 1]) output y = x }");
  }

  private static void assertTooMany(String found, String most, String text) {
    String errors = Compile.errors(text);
    assertTrue(errors.contains("error[too-many-numbers]: " + found), errors);
    assertTrue(errors.contains(most), errors);
  }
}
