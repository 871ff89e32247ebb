package dev.sinew.processor.structure;

import static dev.sinew.processor.structure.Compile.assertErrors;

import org.junit.jupiter.api.Test;

/** Mistakes in shapes whose kinds have their cases elsewhere. */
class ShapeMistakesTest {
  @Test
  void whatIsMadeFromAMistakeHasNoShape() {
    assertErrors(
        """
        network Unknown {
          input  x: float[4]
          input  table: float[2, 3]
          shared encode = dense(4)
          bad    = x + table
          joined = concat(bad, x)
          output y = (x -> encode) + (bad -> encode) + joined
          train { loss = meanSquaredError(target = bad) }
        }
        network Passed {
          input  x: float[4]
          input  z: float[3]
          output y = (x -> identity) + z
        }
        network Flattened {
          input  x: float[8, 8]
          a = x -> dense(2)
          output y = a
          output z = x -> dense(100_000_000)
        }
        network Units {
          input  a: float[4, 3] normalize(mean = [1, 2, 3], std = 2, axis = 1)
          input  b: float[4, 3] normalize(mean = [1, 2, 3, 4], std = 2, axis = 1)
          output y = a + b
        }
        """,
        """
        network.nn:5:12: error[shapes-differ]: '+' cannot join x of shape [4] and table of shape [2, 3]
              bad    = x + table
                       ^^^^^^^^^
            x is defined at network.nn:2:10
            table is defined at network.nn:3:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
        network.nn:13:14: error[shapes-differ]: '+' cannot join x of shape [4] and z of shape [3]
              output y = (x -> identity) + z
                         ^^^^^^^^^^^^^^^^^^^
            x is defined at network.nn:11:10
            z is defined at network.nn:12:10
            shapes fit if, from the last axis on, sizes are equal or one of them is 1
        network.nn:17:12: error[not-a-vector]: dense expects a vector, but x has shape [8, 8]
              a = x -> dense(2)
                       ^^^^^^^^
            x is defined at network.nn:16:10
            add '-> flatten' before dense
        network.nn:19:19: error[not-a-vector]: dense expects a vector, but x has shape [8, 8]
              output z = x -> dense(100_000_000)
                              ^^^^^^^^^^^^^^^^^^
            x is defined at network.nn:16:10
        network.nn:23:42: error[unit-length]: mean lists 4 numbers, but b has shape [4, 3], so there are 3 along axis 1
              input  b: float[4, 3] normalize(mean = [1, 2, 3, 4], std = 2, axis = 1)
                                                     ^^^^^^^^^^^^
            b is defined at network.nn:23:10
        """);
  }
}
