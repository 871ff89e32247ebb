package dev.sinew.processor.structure;

import static dev.sinew.processor.structure.Compile.assertErrors;

import org.junit.jupiter.api.Test;

/** What is written and never used: values, blocks, parts, inputs and second names. */
class NeverUsedTest {
  @Test
  void valueWithPartsThatIsNeverUsed() {
    assertErrors(
        """
        block two {
          input x
          output a = x -> relu
          output b = x -> tanh
        }
        network N {
          input  x: float[4]
          e      = x -> two
          output y = x -> dense(2)
        }
        """,
        """
        network.nn:8:3: error[unused]: e is never used
              e      = x -> two
              ^
        """);
  }

  @Test
  void blocksAndTheirValuesThatAreNeverUsed() {
    assertErrors(
        """
        block twice(n) {
          input x
          output a = x -> dense(n)
          output b = a -> tanh
        }
        network Unused {
          input  x: float[4]
          block never(n) = dense(n)
          block one(n) = dense(n) -> relu
          shared side = dense(4)
          spare = x -> one(3)
          e = x -> twice(3)
          output y = x -> dense(3)
        }
        """,
        """
        network.nn:8:9: error[unused]: block never is never used
              block never(n) = dense(n)
                    ^^^^^
        network.nn:10:10: error[unused]: shared side is never used
              shared side = dense(4)
                     ^^^^
        network.nn:12:3: error[unused]: e is never used
              e = x -> twice(3)
              ^
        """);
  }

  @Test
  void inputsOfTrainThatAreNeverUsed() {
    assertErrors(
        """
        block once(n, m = n) = dense(n)
        network Train {
          input  x: float[4]
          output y = x -> once(3)
          train {
            input free, used: float
            loss = meanSquaredError(sampleWeight = used)
          }
        }
        network Partly {
          input  x: float[4]
          output y = x -> dense(3)
          train {
            input free: float
            loss = meanSquaredError + meanSquaredErrors(sampleWeight = free)
          }
        }
        network Misused {
          input  x: float[4]
          output y = x + gain
          train {
            input gain, rest: float
            loss = meanSquaredError
          }
        }
        """,
        """
        network.nn:1:15: error[unused]: parameter m is never used
            block once(n, m = n) = dense(n)
                          ^
        network.nn:6:11: error[unused]: free is never used
                input free, used: float
                      ^^^^
        network.nn:15:31: error[unknown-loss]: there is no loss called 'meanSquaredErrors'
                loss = meanSquaredError + meanSquaredErrors(sampleWeight = free)
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            did you mean 'meanSquaredError'?
        network.nn:20:18: error[only-while-training]: 'gain' is given only while training, so only the loss can use it
              output y = x + gain
                             ^^^^
        network.nn:22:17: error[unused]: rest is never used
                input gain, rest: float
                            ^^^^
        """);
  }

  /** Another name for a value is not the value: each is used or reported by itself. */
  @Test
  void secondNamesThatAreNeverUsed() {
    assertErrors(
        """
        network Aliases {
          input  x: float[4]
          block two(n) {
            input x
            output a = x -> dense(n)
            output b = a -> relu
          }
          e = x -> two(3)
          h = x -> dense(3)
          kept = h
          spare = e.b
          output y = e.a + kept
          other = h
        }
        network Left {
          input  x: float[4]
          block one(n) = dense(n) -> relu
          spare = x -> one(3)
          output y = x -> one(3)
        }
        """,
        """
        network.nn:11:3: error[unused]: spare is never used
              spare = e.b
              ^^^^^
        network.nn:13:3: error[unused]: other is never used
              other = h
              ^^^^^
        network.nn:18:3: error[unused]: spare is never used
              spare = x -> one(3)
              ^^^^^
        """);
  }
}
