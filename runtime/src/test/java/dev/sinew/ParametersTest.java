package dev.sinew;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ParametersTest {
  private static final NetworkSpec FLOATS = small(Precision.FLOAT);
  private static final NetworkSpec DOUBLES = small(Precision.DOUBLE);

  private static NetworkSpec small(Precision precision) {
    return NetworkSpec.named("Small")
        .precision(precision)
        .input("x", 2)
        .output("y", 2)
        .tensor("y.weight", Initializer.values(1, 2, 3, 4), true, 2, 2)
        .tensor("y.bias", Initializer.zeros(), false, 2)
        .build();
  }

  private static NetworkSpec layer(Precision precision) {
    return NetworkSpec.named("Layer")
        .precision(precision)
        .tensor("weight", Initializer.xavierUniform(64, 32), true, 32, 64)
        .tensor("bias", Initializer.zeros(), true, 32)
        .build();
  }

  /** Checksums worked out by a separate program from the published generator. */
  @Test
  void initialDoublesHaveKnownBits() {
    double[] weight = Parameters.initial(layer(Precision.DOUBLE), 42).tensor("weight");
    assertEquals(0x1.eeb991317f5b4p-4, weight[0]);
    assertEquals(-0x1.5c40733136644p-3, weight[1]);
    assertEquals(-0x1.c56cc54767834p-4, weight[2]);
    ByteBuffer bytes = ByteBuffer.allocate(8 * weight.length);
    for (double value : weight) {
      bytes.putDouble(value);
    }
    assertEquals(2008755571L, crc(bytes.array()));
  }

  @Test
  void initialFloatsHaveKnownBits() {
    float[] flat = Parameters.initial(layer(Precision.FLOAT), 42).floats();
    assertEquals(0x1.eeb992p-4f, flat[0]);
    assertEquals(0f, flat[2048]);
    ByteBuffer bytes = ByteBuffer.allocate(4 * 2048);
    for (int i = 0; i < 2048; i++) {
      bytes.putFloat(flat[i]);
    }
    assertEquals(3721883172L, crc(bytes.array()));
  }

  private static long crc(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  @Test
  void otherSeedOtherStart() {
    assertNotEquals(
        Parameters.initial(layer(Precision.FLOAT), 1),
        Parameters.initial(layer(Precision.FLOAT), 2));
  }

  @Test
  void givenValuesAndZeros() {
    assertArrayEquals(new float[] {1, 2, 3, 4, 0, 0}, Parameters.initial(FLOATS, 9).floats());
    assertArrayEquals(new double[] {1, 2, 3, 4, 0, 0}, Parameters.initial(DOUBLES, 9).doubles());
  }

  @Test
  void arraysAreCopiedBothWays() {
    float[] given = {1, 2, 3, 4, 5, 6};
    Parameters parameters = Parameters.of(FLOATS, given);
    given[0] = 100;
    parameters.floats()[1] = 100;
    parameters.doubles()[2] = 100;
    parameters.tensor("y.bias")[0] = 100;
    assertArrayEquals(new float[] {1, 2, 3, 4, 5, 6}, parameters.floats());
    double[] wide = {1, 2, 3, 4, 5, 6};
    Parameters doubles = Parameters.of(DOUBLES, wide);
    wide[0] = 100;
    doubles.doubles()[1] = 100;
    assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, doubles.doubles());
  }

  @Test
  void floatsIntoDoublesAreWidened() {
    assertEquals(0.1f, Parameters.of(DOUBLES, new float[] {0.1f, 0, 0, 0, 0, 0}).doubles()[0]);
  }

  @Test
  void doublesIntoFloatsAreRounded() {
    Parameters parameters = Parameters.of(FLOATS, new double[] {0.1, 0, 0, 0, 0, 0});
    assertEquals(0.1f, parameters.floats()[0]);
    assertEquals((double) 0.1f, parameters.tensor("y.weight")[0]);
  }

  @Test
  void withOneTensorReplaced() {
    Parameters before = Parameters.initial(FLOATS, 0);
    Parameters after = before.with("y.bias", 5, 0.1);
    assertArrayEquals(new float[] {1, 2, 3, 4, 5, 0.1f}, after.floats());
    assertArrayEquals(new double[] {0, 0}, before.tensor("y.bias"));
    assertSame(FLOATS, after.spec());
  }

  @Test
  void equalByValues() {
    Parameters one = Parameters.initial(FLOATS, 0);
    assertEquals(one, Parameters.of(small(Precision.FLOAT), one.floats()));
    assertEquals(one.hashCode(), Parameters.of(FLOATS, one.floats()).hashCode());
    assertNotEquals(one, one.with("y.bias", 1, 1));
    assertNotEquals(one, Parameters.initial(DOUBLES, 0));
    assertEquals("Small, 6 parameters", one.toString());
  }

  @Test
  void arrayOfWrongLength() {
    assertFails(
        IllegalArgumentException.class,
        "Small has 6 parameters, but the array holds 5. Pass the flat array of all tensors, in the"
            + " order of spec().tensors().",
        () -> Parameters.of(FLOATS, new float[5]));
  }

  @Test
  void valueThatIsNotFinite() {
    assertFails(
        IllegalArgumentException.class,
        "y.weight[1, 0] of Small is NaN; parameters must be finite numbers. Check where it was"
            + " computed.",
        () -> Parameters.of(FLOATS, new float[] {1, 2, Float.NaN, 4, 5, 6}));
    assertFails(
        IllegalArgumentException.class,
        "y.bias[1] of Small is -Infinity; parameters must be finite numbers. Check where it was"
            + " computed.",
        () -> Parameters.of(DOUBLES, new double[] {1, 2, 3, 4, 5, Double.NEGATIVE_INFINITY}));
  }

  @Test
  void doubleBeyondTheRangeOfAFloat() {
    assertFails(
        IllegalArgumentException.class,
        "y.bias[0] of Small is 1.0E300, beyond the range of a float. Write 'precision double' in the"
            + " network or pass a smaller number.",
        () -> Parameters.initial(FLOATS, 0).with("y.bias", 1e300, 0));
  }

  @Test
  void floatsOfANetworkOfDoubles() {
    assertFails(
        IllegalStateException.class,
        "Small computes in double, so its parameters are not floats; call doubles().",
        () -> Parameters.initial(DOUBLES, 0).floats());
  }

  @Test
  void unknownTensor() {
    assertFails(
        IllegalArgumentException.class,
        "Small has no parameter tensor \"y.wieght\". Did you mean \"y.weight\"? Known: \"y.weight\","
            + " \"y.bias\".",
        () -> Parameters.initial(FLOATS, 0).tensor("y.wieght"));
  }

  @Test
  void tensorWithWrongNumberOfValues() {
    assertFails(
        IllegalArgumentException.class,
        "y.weight of Small has shape [2, 2] and needs 4 values, but found 3.",
        () -> Parameters.initial(FLOATS, 0).with("y.weight", 1, 2, 3));
  }
}
