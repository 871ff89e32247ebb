package dev.sinew.processor.structure;

import static dev.sinew.processor.structure.Compile.assertErrors;

import org.junit.jupiter.api.Test;

/** Mistakes around blocks whose kinds have their cases elsewhere. */
class BlockMistakesTest {
  @Test
  void useThatDoesNotFitTheBlock() {
    assertErrors(
        """
        block mixed(n, k = 2) {
          input x, other
          output (x -> dense(n)) + (other -> dense(n)) * k
        }
        network N {
          input  x: float[4]
          a      = x -> mixed
          b      = x -> mixed(3, 2, 1, other = x)
          c      = x -> mixed(3, n = 4, other = x, oter = x)
          d      = x -> mixed(wide, other = z)
          e      = mixed(3)
          f      = mixed
          output y = a + b + c + d + e + f + (x -> mixd(3))
        }
        """,
        """
        network.nn:7:17: error[missing-setting]: mixed needs a number for its parameter n
              a      = x -> mixed
                            ^^^^^
        network.nn:8:29: error[unexpected-argument]: mixed takes 2 numbers, but found the number 1
              b      = x -> mixed(3, 2, 1, other = x)
                                        ^
        network.nn:9:30: error[unexpected-argument]: mixed takes 'n' once, but found it a second time
              c      = x -> mixed(3, n = 4, other = x, oter = x)
                                         ^
        network.nn:9:44: error[unknown-setting]: mixed has no setting called 'oter'
              c      = x -> mixed(3, n = 4, other = x, oter = x)
                                                       ^^^^
            did you mean 'other'?
        network.nn:10:23: error[wrong-type]: n of mixed must be a number, but found 'wide'
              d      = x -> mixed(wide, other = z)
                                  ^^^^
        network.nn:10:37: error[unknown-name]: no value is called 'z'
              d      = x -> mixed(wide, other = z)
                                                ^
            did you mean 'x'?
        network.nn:11:12: error[needs-source]: 'mixed' is a step, so something must flow into it
              e      = mixed(3)
                       ^^^^^^^^
            write x -> mixed(...)
        network.nn:12:12: error[needs-source]: 'mixed' is a step, so something must flow into it
              f      = mixed
                       ^^^^^
            write x -> mixed(...)
        network.nn:13:44: error[unknown-step]: there is no step called 'mixd'
              output y = a + b + c + d + e + f + (x -> mixd(3))
                                                       ^^^^^^^
            did you mean 'mixed'?
        """);
  }

  @Test
  void definitionThatIsWrongIsReportedOnce() {
    assertErrors(
        """
        block bad(n, spare, n) {
          input x, unused
          value = x -> dens(n)
          output x -> dense(width) -> relu(1)
        }
        block empty {
          input x
          idle = x -> relu
        }
        block source(n) {
          output one = y -> dense(n)
        }
        block idle(n, m) {
          input x, other
          shared never = dense(3)
          lost   = x -> dense(n)
          output x -> relu
        }
        block elu = tanh
        block idle = tanh
        network N {
          input  x: float[4]
          block lonely = relu
          shared alone = tanh
          output y = x -> bad(1) -> bad(2) -> empty -> source(3) -> idle(2)
        }
        """,
        """
        network.nn:1:21: error[duplicate-name]: 'n' is defined twice
            block bad(n, spare, n) {
                                ^
            n is defined at network.nn:1:11
        network.nn:3:16: error[unknown-step]: there is no step called 'dens'
              value = x -> dens(n)
                           ^^^^^^^
            did you mean 'dense'?
        network.nn:4:21: error[wrong-type]: the number of units must be a number, but found 'width'
              output x -> dense(width) -> relu(1)
                                ^^^^^
        network.nn:4:36: error[unexpected-argument]: relu takes no settings, but found the number 1
              output x -> dense(width) -> relu(1)
                                               ^
        network.nn:6:7: error[no-output]: block empty has no output
            block empty {
                  ^^^^^
        network.nn:10:7: error[no-input]: block source has no input
            block source(n) {
                  ^^^^^^
        network.nn:11:16: error[unknown-name]: no value is called 'y'
              output one = y -> dense(n)
                           ^
        network.nn:14:12: error[unused]: other is never used
              input x, other
                       ^^^^^
        network.nn:15:10: error[unused]: shared never is never used
              shared never = dense(3)
                     ^^^^^
        network.nn:16:3: error[unused]: lost is never used
              lost   = x -> dense(n)
              ^^^^
        network.nn:19:7: error[built-in-name]: 'elu' is a step of the language already
            block elu = tanh
                  ^^^
        network.nn:20:7: error[duplicate-name]: 'idle' is defined twice
            block idle = tanh
                  ^^^^
            idle is defined at network.nn:13:7
        network.nn:25:19: error[missing-setting]: bad needs a number for its parameter spare
              output y = x -> bad(1) -> bad(2) -> empty -> source(3) -> idle(2)
                              ^^^^^^
        network.nn:25:29: error[missing-setting]: bad needs a number for its parameter spare
              output y = x -> bad(1) -> bad(2) -> empty -> source(3) -> idle(2)
                                        ^^^^^^
        network.nn:25:61: error[missing-setting]: idle needs a number for its parameter m
              output y = x -> bad(1) -> bad(2) -> empty -> source(3) -> idle(2)
                                                                        ^^^^^^^
        """);
  }

  @Test
  void mistakeOfOneUseSaysWhichItIs() {
    assertErrors(
        """
        block outer(n) = inner(n / 2)
        block inner(n) {
          input x
          output x + (x -> dense(n))
        }
        network N {
          input  x: float[4]
          output y = x -> outer(8) -> outer(3) -> outer(6)
        }
        """,
        """
        network.nn:4:26: error[out-of-range]: the number of units must be a whole number from 1 to 2147483647, but is n = 1.5
              output x + (x -> dense(n))
                                     ^
            floor(n) and ceil(n) are whole
            in block inner, used at network.nn:1:18, where x is the result of +
            in block outer, used at network.nn:8:31
        """);
  }

  @Test
  void usesOfANameThatCannotBeGivenSayNothing() {
    assertErrors(
        """
        block square(n) = dense(n)
        network N {
          input  x: float[4]
          block tanh = dens(3)
          output y = x -> square(3) -> tanh(2) -> square
        }
        """,
        """
        network.nn:1:7: error[built-in-name]: 'square' is a step of the language already
            block square(n) = dense(n)
                  ^^^^^^
        network.nn:4:9: error[built-in-name]: 'tanh' is a step of the language already
              block tanh = dens(3)
                    ^^^^
        """);
  }

  @Test
  void sizesThatParametersMakeTooLarge() {
    assertErrors(
        """
        network N(wide = 65536, times = 2) {
          input  x: float[wide, times * wide]
          block wider(n) {
            input a
            output a -> reshape(n, floor(n))
          }
          output y = x -> wider(wide / 1)
        }
        """,
        """
        network.nn:2:13: error[too-large]: input x of shape [65536, 131072] would hold 8589934592 numbers, more than the 2147483639 of a Java array
              input  x: float[wide, times * wide]
                        ^^^^^^^^^^^^^^^^^^^^^^^^^
            wide is 65536 here and is defined at network.nn:1:11
            times is 2 here and is defined at network.nn:1:25
        network.nn:5:17: error[too-large]: reshape to [65536, 65536] would hold 4294967296 numbers, more than the 2147483639 of a Java array
                output a -> reshape(n, floor(n))
                            ^^^^^^^^^^^^^^^^^^^^
            n is 65536 here and is defined at network.nn:3:15
            in block wider, used at network.nn:7:19, where a is x
        """);
  }

  @Test
  void inputsAreCalledByBothTheirNames() {
    assertErrors(
        """
        network N {
          input  x, gate: float[4]
          block gated(n) {
            input a, by, gate
            output (a -> dense(n)) * by * gate
          }
          h      = x -> dense(4)
          output y = h -> gated(3, by = x + x, gate = gate)
        }
        """,
        """
        network.nn:5:12: error[shapes-differ]: '*' cannot join the result of dense of shape [3] and the result of + of shape [4]
                output (a -> dense(n)) * by * gate
                       ^^^^^^^^^^^^^^^^^^^^
            the result of dense is defined at network.nn:5:18
            the result of + is defined at network.nn:8:33
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
            in block gated, used at network.nn:8:19, where a is h and by is the result of +
        """);
  }

  @Test
  void repeatWithoutItsSettings() {
    assertErrors(
        """
        block two {
          input x
          output a = x -> relu
          output b = x -> tanh
        }
        network N {
          input  x: float[4]
          a      = x -> repeat
          b      = x -> repeat(3)
          c      = x -> repeat(0, relu)
          d      = x -> repeat(1/2, relu)
          e      = x -> repeat(2, two)
          f      = x -> repeat(2, x)
          g      = x -> repeat(2, dense(4), 3, times = 3)
          h      = repeat(2, relu)
          i      = x -> repeat(relu, 2)
          output y = a + b + c + d + e + f + g + h + i
        }
        """,
        """
        network.nn:8:17: error[missing-setting]: repeat needs a number and what is repeated, as in repeat(3, dense(8) -> relu)
              a      = x -> repeat
                            ^^^^^^
        network.nn:9:17: error[missing-setting]: repeat needs a number and what is repeated, as in repeat(3, dense(8) -> relu)
              b      = x -> repeat(3)
                            ^^^^^^^^^
        network.nn:10:24: error[out-of-range]: the number of repetitions must be a whole number from 1 to 2147483647, but is 0
              c      = x -> repeat(0, relu)
                                   ^
        network.nn:11:24: error[out-of-range]: the number of repetitions must be a whole number from 1 to 2147483647, but is 1 / 2 = 0.5
              d      = x -> repeat(1/2, relu)
                                   ^^^
            floor(1 / 2) and ceil(1 / 2) are whole
        network.nn:12:27: error[several-outputs]: 'two' has several outputs (a, b), and one value is expected here
              e      = x -> repeat(2, two)
                                      ^^^
            one is asked for by its name: e.a, after 'e = ...'
        network.nn:13:27: error[not-a-step]: the value 'x' cannot stand behind '->', where a step is expected
              f      = x -> repeat(2, x)
                                      ^
        network.nn:14:37: error[unexpected-argument]: repeat takes a number and what is repeated, but found the number 3
              g      = x -> repeat(2, dense(4), 3, times = 3)
                                                ^
        network.nn:14:40: error[unexpected-argument]: repeat takes a number and what is repeated, but found 'times'
              g      = x -> repeat(2, dense(4), 3, times = 3)
                                                   ^^^^^
        network.nn:15:12: error[needs-source]: 'repeat' is a step, so something must flow into it
              h      = repeat(2, relu)
                       ^^^^^^^^^^^^^^^
            write x -> repeat(...)
        network.nn:16:24: error[wrong-type]: the number of repetitions must be a number, but found 'relu'
              i      = x -> repeat(relu, 2)
                                   ^^^^
        """);
  }

  @Test
  void namesOfWhatBlocksGive() {
    assertErrors(
        """
        block named(n) {
          input x
          part   = x -> dense(n)
          output a = part -> relu
          output b = part + x
        }
        block inner(n) = dense(n) -> relu
        block outer(n) {
          input x
          a = x -> inner(n)
          output a + (x -> dense(n, weight = [[1]]))
        }
        block own {
          input x
          shared enc = dense(3) -> frob
          output (x -> enc) + (x -> enc)
        }
        block text(n = "x") = dense(n)
        block bare = dense(4) -> relu
        block hidden(n) {
          input x
          n = x -> dense(n)
          output x -> relu
        }
        block late {
          input x
          output mean = x -> dense(4)
          mean = x -> dense(4)
        }
        block two(n) {
          input x, y
          output a = (x -> dense(n, weight = 3)) + y
          output b = a -> frob
        }
        network N {
          input  x: float[4]
          input  z: float[3]
          e = x -> named(4)
          h = e.b + z
          i = e.a
          j = i + z
          k = x -> bare
          l = k
          m = l + z
          n = bare + x
          o = x -> outer(2)
          p = (x -> own) + (x -> text)
          q = x -> two(2)
          r = x -> two(2, y = x)
          s = x -> two(2, 3, y = x)
          t = (x -> named(2)) -> relu
          output y = x -> hidden(2) -> late
          output w = q.a + r.b + r.c + s.a + o + p + n + m + j + h + (t -> dense(2, weight = [[1]]))
        }
        """,
        """
        network.nn:11:20: error[weight-shape]: weight must be [2, 4] here, but is written as [1, 1]
              output a + (x -> dense(n, weight = [[1]]))
                               ^^^^^^^^^^^^^^^^^^^^^^^^
            x has shape [4] and is defined at network.nn:36:10
            in block outer, used at network.nn:46:12
        network.nn:15:28: error[unknown-step]: there is no step called 'frob'
              shared enc = dense(3) -> frob
                                       ^^^^
            known here: dense, identity, flatten, reshape, transpose, concat, sum, mean, max, min, softmax, logSoftmax, relu, leakyRelu, elu, gelu, silu, softplus, sigmoid, tanh, step, exp, log, sqrt, square, abs, sign, sin, cos, erf, repeat, split, named, inner, outer, own, text, bare, hidden, late, two, enc
        network.nn:18:16: error[wrong-type]: parameter n must be a number, but found the text "x"
            block text(n = "x") = dense(n)
                           ^^^
        network.nn:22:3: error[duplicate-name]: 'n' is defined twice
              n = x -> dense(n)
              ^
            n is defined at network.nn:20:14
        network.nn:28:3: error[duplicate-name]: 'mean' is defined twice
              mean = x -> dense(4)
              ^^^^
            mean is defined at network.nn:27:10
        network.nn:32:38: error[wrong-type]: weight must be a list of rows such as [[0.1, 0.2], [0.3, 0.4]], but found the number 3
              output a = (x -> dense(n, weight = 3)) + y
                                                 ^
        network.nn:33:19: error[unknown-step]: there is no step called 'frob'
              output b = a -> frob
                              ^^^^
            known here: dense, identity, flatten, reshape, transpose, concat, sum, mean, max, min, softmax, logSoftmax, relu, leakyRelu, elu, gelu, silu, softplus, sigmoid, tanh, step, exp, log, sqrt, square, abs, sign, sin, cos, erf, repeat, split, named, inner, outer, own, text, bare, hidden, late, two
        network.nn:39:7: error[shapes-differ]: '+' cannot join e.b of shape [4] and z of shape [3]
              h = e.b + z
                  ^^^^^^^
            e.b is defined at network.nn:38:3
            z is defined at network.nn:37:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
        network.nn:41:7: error[shapes-differ]: '+' cannot join e.a of shape [4] and z of shape [3]
              j = i + z
                  ^^^^^
            e.a is defined at network.nn:38:3
            z is defined at network.nn:37:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
        network.nn:44:7: error[shapes-differ]: '+' cannot join k of shape [4] and z of shape [3]
              m = l + z
                  ^^^^^
            k is defined at network.nn:42:3
            z is defined at network.nn:37:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
        network.nn:45:7: error[needs-source]: 'bare' is a step, so something must flow into it
              n = bare + x
                  ^^^^
            write x -> bare
        network.nn:48:12: error[missing-setting]: two needs a value for its input y, as in 'y = x'
              q = x -> two(2)
                       ^^^^^^
        network.nn:50:19: error[unexpected-argument]: two takes one number, but found the number 3
              s = x -> two(2, 3, y = x)
                              ^
        network.nn:51:13: error[several-outputs]: named(...) has several outputs (a, b), and one value is expected here
              t = (x -> named(2)) -> relu
                        ^^^^^^^^
            one is asked for by its name: e.a, after 'e = ...'
        network.nn:53:28: error[unknown-member]: r has no output called 'c'
              output w = q.a + r.b + r.c + s.a + o + p + n + m + j + h + (t -> dense(2, weight = [[1]]))
                                       ^
            did you mean 'a'?
        """);
  }

  @Test
  void namesInsideOfABlock() {
    assertErrors(
        """
        block pair(n) {
          input x
          output a = x -> dense(n)
          output b = a -> relu
        }
        block outer(n) {
          input x
          a = x -> dense(n) -> relu
          kept = a
          e = x -> pair(n)
          output left = kept + x
          output right = e.b + x
        }
        network N {
          input  x: float[4]
          o = x -> outer(2)
          output y = o.left + o.right
        }
        """,
        """
        network.nn:11:17: error[shapes-differ]: '+' cannot join a of shape [2] and x of shape [4]
              output left = kept + x
                            ^^^^^^^^
            a is defined at network.nn:8:3
            x is defined at network.nn:15:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
            in block outer, used at network.nn:16:12
        network.nn:12:18: error[shapes-differ]: '+' cannot join e.b of shape [2] and x of shape [4]
              output right = e.b + x
                             ^^^^^^^
            e.b is defined at network.nn:10:3
            x is defined at network.nn:15:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
            in block outer, used at network.nn:16:12
        """);
  }
}
