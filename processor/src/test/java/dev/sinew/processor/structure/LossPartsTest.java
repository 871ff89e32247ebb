package dev.sinew.processor.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Each part of a loss is judged by itself, whatever is wrong with another. */
class LossPartsTest {
  @Test
  void aPartThatCannotBeBoundHidesNoOther() {
    assertEquals(
        """
        network.nn:8:12: error[unknown-loss]: there is no loss called 'crossEntropi'
                loss = crossEntropi(kind, sampleWeight = w)
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            did you mean 'crossEntropy'?
        network.nn:9:12: error[loss-misfit]: binaryCrossEntropy judges a sigmoid, but size ends in tanh
                     + binaryCrossEntropy(size)
                       ^^^^^^^^^^^^^^^^^^^^^^^^
            size is defined at network.nn:4:10
            add '-> sigmoid', or write binaryCrossEntropy(size, logits = true)
        network.nn:10:29: error[unknown-output]: a loss judges an output; 'sise' is none
                     + meanSquaredError(sise)
                                        ^^^^
            did you mean 'size'?
        network.nn:11:12: error[loss-shape]: target x must have the shape [1] of size, but has [4]
                     + huber(size, target = x)
                       ^^^^^^^^^^^^^^^^^^^^^^^
            x is defined at network.nn:2:10
            size is defined at network.nn:4:10\
        """,
        Compile.errors(
            """
            network N {
              input  x: float[4]
              output kind = x -> dense(3) -> softmax
              output size = x -> dense(1) -> tanh
              output last = x -> dense(1)
              train {
                input w: float
                loss = crossEntropi(kind, sampleWeight = w)
                     + binaryCrossEntropy(size)
                     + meanSquaredError(sise)
                     + huber(size, target = x)
              }
            }
            """));
  }
}
