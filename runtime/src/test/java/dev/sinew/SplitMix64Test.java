package dev.sinew;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
  /** The values published with Vigna's splitmix64.c for this seed. */
  @Test
  void publishedValuesOfSeed1234567() {
    SplitMix64 generator = new SplitMix64(1234567);
    String[] found =
        LongStream.generate(generator::nextLong)
            .limit(5)
            .mapToObj(Long::toUnsignedString)
            .toArray(String[]::new);
    assertArrayEquals(
        new String[] {
          "6457827717110365317",
          "3203168211198807973",
          "9817491932198370423",
          "4593380528125082431",
          "16408922859458223821"
        },
        found);
  }

  @Test
  void publishedValuesOfSeed0() {
    SplitMix64 generator = new SplitMix64(0);
    assertEquals(0xE220A8397B1DCDAFL, generator.nextLong());
    assertEquals(0x6E789E6AA1B965F4L, generator.nextLong());
    assertEquals(0x06C45D188009454FL, generator.nextLong());
    assertEquals(0xF88BB8A8724C81ECL, generator.nextLong());
  }

  @Test
  void doublesAreTheUpper53Bits() {
    assertEquals((0xE220A8397B1DCDAFL >>> 11) / 0x1p53, new SplitMix64(0).nextDouble());
  }

  @Test
  void boundedNumbersMeetEveryValueEvenly() {
    SplitMix64 generator = new SplitMix64(99);
    int[] counts = new int[7];
    for (int i = 0; i < 70_000; i++) {
      counts[generator.nextInt(7)]++;
    }
    for (int count : counts) {
      // 10,000 expected with a standard deviation of 93: five of them on either side.
      assertTrue(Math.abs(count - 10_000) < 465, () -> "counted " + count);
    }
  }

  /** 2^32 mod bound of these is large, so many numbers are rejected. */
  @Test
  void boundedNumbersStayBelowALargeBound() {
    SplitMix64 generator = new SplitMix64(5);
    int bound = (1 << 30) + 1;
    for (int i = 0; i < 10_000; i++) {
      int number = generator.nextInt(bound);
      assertTrue(number >= 0 && number < bound, () -> "found " + number);
    }
  }
}
