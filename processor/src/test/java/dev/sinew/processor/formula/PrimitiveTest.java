package dev.sinew.processor.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Functions of constants, which the compiler works out itself. */
class PrimitiveTest {
  /** 1 / (1 + e^-x) is 3/4 where e^x is 3, and 1/4 where it is 1/3. */
  @Test
  void sigmoid() {
    assertEquals(0.75, Primitive.SIGMOID.of(StrictMath.log(3), 0), 1e-15);
    assertEquals(0.25, Primitive.SIGMOID.of(-StrictMath.log(3), 0), 1e-15);
  }

  /** log(1 + e^x) is log 4 where e^x is 3; for 1000 it is 1000 although e^1000 is too large. */
  @Test
  void softplus() {
    assertEquals(StrictMath.log(4), Primitive.SOFTPLUS.of(StrictMath.log(3), 0), 1e-15);
    assertEquals(StrictMath.log(4.0 / 3), Primitive.SOFTPLUS.of(-StrictMath.log(3), 0), 1e-15);
    assertEquals(1000, Primitive.SOFTPLUS.of(1000, 0));
  }

  @Test
  void ofTwoNumbers() {
    assertEquals(3, Primitive.MAX.of(-2, 3));
    assertEquals(-2, Primitive.MIN.of(-2, 3));
  }
}
