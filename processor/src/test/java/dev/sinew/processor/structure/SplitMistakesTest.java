package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Mistakes around split whose kinds have their cases elsewhere. */
class SplitMistakesTest {
  @Test
  void partsThatAreNone() {
    String text =
        """
        network Split(width = 6) {
          input  x: float[8]
          input  table: float[4, 3]
          c      = table -> split(p = 2, q = 2, axis = 2)
          d      = x -> split(4, q = 4)
          e      = x -> split(p = 8)
          f      = x -> split
          g      = x -> split(p = 0, q = 8)
          h      = x -> split(p = 4, p = 4)
          i      = x -> split(p = width, q = 8 - width)
          j      = split(x, p = 4, q = 4)
          k      = x -> split(p = 4, q = 4) -> relu
          output y = i.r + (i -> tanh) + d.q + e.p + f + g.p + h.p + j + k
          output w = c.p
        }
        """;
    String errors =
        """
        network.nn:4:48: error[no-axis]: table has shape [4, 3] and no axis 2; its axes are 0 and 1, or -2 and -1
              c      = table -> split(p = 2, q = 2, axis = 2)
                                                           ^
            table is defined at network.nn:3:10
        network.nn:5:23: error[unexpected-argument]: split takes its parts by name, as in a = 4, but found the number 4
              d      = x -> split(4, q = 4)
                                  ^
        network.nn:6:17: error[missing-setting]: split needs two parts or more, as in split(a = 4, b = 4)
              e      = x -> split(p = 8)
                            ^^^^^^^^^^^^
        network.nn:7:17: error[missing-setting]: split needs two parts or more, as in split(a = 4, b = 4)
              f      = x -> split
                            ^^^^^
        network.nn:8:27: error[out-of-range]: the size of p must be a whole number from 1 to 2147483647, but is 0
              g      = x -> split(p = 0, q = 8)
                                      ^
        network.nn:9:30: error[duplicate-setting]: 'p' is set twice
              h      = x -> split(p = 4, p = 4)
                                         ^
        network.nn:11:12: error[needs-source]: 'split' is a step, so something must flow into it
              j      = split(x, p = 4, q = 4)
                       ^^^^^^^^^^^^^^^^^^^^^^
            write x -> split(...)
        network.nn:12:17: error[several-outputs]: split(...) has several outputs (p, q), and one value is expected here
              k      = x -> split(p = 4, q = 4) -> relu
                            ^^^^^^^^^^^^^^^^^^^
            one is asked for by its name: e.p, after 'e = ...'
        network.nn:13:16: error[unknown-member]: i has no output called 'r'
              output y = i.r + (i -> tanh) + d.q + e.p + f + g.p + h.p + j + k
                           ^
            did you mean 'p'?
        network.nn:13:21: error[several-outputs]: 'i' has several outputs (p, q), and one value is expected here
              output y = i.r + (i -> tanh) + d.q + e.p + f + g.p + h.p + j + k
                                ^
            one is asked for by its name: i.p
        """;
    assertEquals(errors.strip(), Compile.errors(text));
  }
}
