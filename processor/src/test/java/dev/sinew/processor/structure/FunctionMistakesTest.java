package dev.sinew.processor.structure;

import static dev.sinew.processor.structure.Compile.assertErrors;

import org.junit.jupiter.api.Test;

/** Mistakes in functions whose kinds have their cases elsewhere. */
class FunctionMistakesTest {
  @Test
  void eachIsReportedOnce() {
    assertErrors(
        """
        activation wide(x) = width * x
        activation bad(u, m = "x", k = 2) = u * k
        activation f(u) = u -> 3
        activation g(u) = nope(u) -> tanh
        activation h(u) = u -> leakyRelu(slope = 5)
        activation both(u) = u -> leakyRelu(slope = 0.5) -> tanh
        activation k(u) = [u]
        activation m(u) = [u] > 0 ? u : 1 + u
        activation n(u) = u ? 2 * u : 3
        loss alone(y, t, z) = y * t
        loss none(y, w = 1) = y
        network Functions(width = 4) {
          input x: float[width]
          activation inside(x) = width * x
          block both(n) = dense(n)
          a = x -> wide -> bad -> f -> g -> h -> k -> m -> n -> inside
          output y = (a -> both) + bad(a)
        }
        """,
        """
        network.nn:1:22: error[unknown-parameter]: function wide has no parameter called 'width'
            activation wide(x) = width * x
                                 ^^^^^
            known here: x
        network.nn:2:23: error[wrong-type]: the default of m must be a number, but found the text "x"
            activation bad(u, m = "x", k = 2) = u * k
                                  ^^^
        network.nn:3:24: error[not-a-step]: '3' cannot stand behind '->', where a step is expected
            activation f(u) = u -> 3
                                   ^
        network.nn:4:19: error[unknown-function]: there is no function called 'nope'
            activation g(u) = nope(u) -> tanh
                              ^^^^
            known here: relu, leakyRelu, elu, gelu, silu, softplus, sigmoid, tanh, step, exp, log, sqrt, square, abs, sign, sin, cos, erf, max, min, wide, bad, g, h, both, k, m, n
        network.nn:5:42: error[out-of-range]: slope must be from 0 to 1, but is 5
            activation h(u) = u -> leakyRelu(slope = 5)
                                                     ^
        network.nn:7:19: error[wrong-type]: what function k works with must be a number, but found a list
            activation k(u) = [u]
                              ^^^
        network.nn:8:19: error[wrong-type]: what function m works with must be a number, but found a list
            activation m(u) = [u] > 0 ? u : 1 + u
                              ^^^
        network.nn:9:19: error[wrong-type]: a condition must be a comparison such as x > 0, but found 'u'
            activation n(u) = u ? 2 * u : 3
                              ^
        network.nn:10:6: error[missing-setting]: alone needs two parameters without a default, what is predicted and its target, as in alone(y, t)
            loss alone(y, t, z) = y * t
                 ^^^^^
        network.nn:11:6: error[missing-setting]: none needs two parameters without a default, what is predicted and its target, as in none(y, t)
            loss none(y, w = 1) = y
                 ^^^^
        network.nn:15:9: error[duplicate-name]: 'both' is defined twice
              block both(n) = dense(n)
                    ^^^^
            both is defined at network.nn:6:12
        """);
  }
}
