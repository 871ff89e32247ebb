package dev.sinew.processor.structure;

import static dev.sinew.processor.structure.Compile.assertErrors;

import org.junit.jupiter.api.Test;

/** Mistakes in values whose kinds have their cases elsewhere. */
class ValueMistakesTest {
  /** Each is followed by what would be wrong of x itself, and so must not be read as x. */
  @Test
  void nothingIsSaidOfWhatFollowsAMistake() {
    assertErrors(
        """
        network Values {
          input  x: float[2, 3]
          a = (-sqrt(2)) -> dense(2)
          b = max(sqrt(2) / 0, x) -> dense(2)
          c = leakyRelu(x, slope = 3) -> dense(2)
          d = leakyRelu(2, slope = 0.5) -> dense(2)
          e = ((sqrt(2) + log(0)) * x) -> dense(2)
          f = max(x, x, alpha = 2)
          g = repeat(3) -> dense(2)
          h = (x -> repeat(1/2, relu)) -> dense(2)
          i = (x -> repeat(3)) -> dense(2)
          j = (x -> repeat(3, [1])) -> dense(2)
          k = relu(x, x) -> dense(2)
          l = dense(x) -> dense(2)
          m = frob(x) -> dense(2)
          n = concat(x) -> dense(2)
          o = (x -> concat) -> dense(2)
          p = softmax(x, x) -> dense(2)
          q = x -> identity(3) -> reshape(2, 3, a = 1) -> transpose(1, 0, b = 3)
          r = x -> split(a = 1, b = 1)
          s = (x + r) -> dense(2)
          t = (x -> split(a = 1..2, b = r.a)) -> tanh
          u = relu(x, form = 3)
          output y = x -> split(a = 1, b = 1)
          output z = r -> dense(2)
        }
        network Later {
          input  words: float[..20]
          input  more: float[2, 3..4]
          output y = words + more
        }
        """,
        """
        network.nn:3:8: error[not-a-value]: an expression is no value of the network
              a = (-sqrt(2)) -> dense(2)
                   ^^^^^^^^
        network.nn:4:21: error[division-by-zero]: this divides by 0
              b = max(sqrt(2) / 0, x) -> dense(2)
                                ^
        network.nn:5:28: error[out-of-range]: slope must be from 0 to 1, but is 3
              c = leakyRelu(x, slope = 3) -> dense(2)
                                       ^
        network.nn:6:7: error[not-a-value]: leakyRelu(...) is no value of the network
              d = leakyRelu(2, slope = 0.5) -> dense(2)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^
        network.nn:7:19: error[not-a-value]: log(...) is no value of the network
              e = ((sqrt(2) + log(0)) * x) -> dense(2)
                              ^^^^^^
        network.nn:8:17: error[unexpected-argument]: max takes 2 values, but found 'alpha'
              f = max(x, x, alpha = 2)
                            ^^^^^
        network.nn:9:7: error[needs-source]: 'repeat' is a step, so something must flow into it
              g = repeat(3) -> dense(2)
                  ^^^^^^^^^
            write x -> repeat(...)
        network.nn:10:20: error[out-of-range]: the number of repetitions must be a whole number from 1 to 2147483647, but is 1 / 2 = 0.5
              h = (x -> repeat(1/2, relu)) -> dense(2)
                               ^^^
            floor(1 / 2) and ceil(1 / 2) are whole
        network.nn:11:13: error[missing-setting]: repeat needs a number and what is repeated, as in repeat(3, dense(8) -> relu)
              i = (x -> repeat(3)) -> dense(2)
                        ^^^^^^^^^
        network.nn:12:23: error[not-a-step]: a list cannot stand behind '->', where a step is expected
              j = (x -> repeat(3, [1])) -> dense(2)
                                  ^^^
        network.nn:13:7: error[argument-count]: relu takes one value, but found 2
              k = relu(x, x) -> dense(2)
                  ^^^^^^^^^^
        network.nn:14:7: error[needs-source]: 'dense' is a step, so something must flow into it
              l = dense(x) -> dense(2)
                  ^^^^^^^^
            write x -> dense(...)
        network.nn:15:7: error[unknown-step]: there is no step called 'frob'
              m = frob(x) -> dense(2)
                  ^^^^
            known here: dense, identity, flatten, reshape, transpose, concat, sum, mean, max, min, softmax, logSoftmax, relu, leakyRelu, elu, gelu, silu, softplus, sigmoid, tanh, step, exp, log, sqrt, square, abs, sign, sin, cos, erf, repeat, split
        network.nn:16:7: error[join-count]: concat joins 2 to 64 values, but found 1
              n = concat(x) -> dense(2)
                  ^^^^^^^^^
        network.nn:17:13: error[not-a-step]: 'concat', which is called, cannot stand behind '->', where a step is expected
              o = (x -> concat) -> dense(2)
                        ^^^^^^
            write concat(a, b)
        network.nn:18:18: error[unexpected-argument]: softmax takes one value, but found 'x'
              p = softmax(x, x) -> dense(2)
                             ^
        network.nn:19:21: error[unexpected-argument]: identity takes no settings, but found the number 3
              q = x -> identity(3) -> reshape(2, 3, a = 1) -> transpose(1, 0, b = 3)
                                ^
        network.nn:19:41: error[unexpected-argument]: reshape takes the sizes of the new axes, but found 'a'
              q = x -> identity(3) -> reshape(2, 3, a = 1) -> transpose(1, 0, b = 3)
                                                    ^
        network.nn:19:67: error[unexpected-argument]: transpose takes the axes in their new order, but found 'b'
              q = x -> identity(3) -> reshape(2, 3, a = 1) -> transpose(1, 0, b = 3)
                                                                              ^
        network.nn:21:12: error[several-outputs]: 'r' has several outputs (a, b), and one value is expected here
              s = (x + r) -> dense(2)
                       ^
            one is asked for by its name: r.a
        network.nn:22:13: error[several-outputs]: split(...) has several outputs (a, b), and one value is expected here
              t = (x -> split(a = 1..2, b = r.a)) -> tanh
                        ^^^^^^^^^^^^^^^^^^^^^^^^
            one is asked for by its name: e.a, after 'e = ...'
        network.nn:22:23: error[wrong-type]: the size of a must be a number, but found a range
              t = (x -> split(a = 1..2, b = r.a)) -> tanh
                                  ^^^^
        network.nn:22:33: error[wrong-type]: the size of b must be a number, but found 'r.a'
              t = (x -> split(a = 1..2, b = r.a)) -> tanh
                                            ^^^
        network.nn:23:15: error[unexpected-argument]: relu takes one value, but found 'form'
              u = relu(x, form = 3)
                          ^^^^
        network.nn:24:19: error[several-outputs]: split(...) has several outputs (a, b), and one value is expected here
              output y = x -> split(a = 1, b = 1)
                              ^^^^^^^^^^^^^^^^^^^
            one is asked for by its name: e.a, after 'e = ...'
        network.nn:25:14: error[several-outputs]: 'r' has several outputs (a, b), and one value is expected here
              output z = r -> dense(2)
                         ^
            one is asked for by its name: r.a
        network.nn:28:23: error[not-yet]: '..' is reserved for a later version and means nothing yet
              input  words: float[..20]
                                  ^^^^
        network.nn:29:25: error[not-yet]: '..' is reserved for a later version and means nothing yet
              input  more: float[2, 3..4]
                                    ^^^^
        """);
  }
}
