package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.sinew.data.Dataset;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same seed trains the same bits on every JDK and machine. The hashes were printed by this test
 * on one JDK, 25 (Temurin 25 on x86-64), and are compared on every one that builds the project, 17
 * among them; they change only if what training computes changes.
 */
final class SameBitsTest {
  private static final String TEXT =
      """
      network Net {
        precision %s
        input x: float[20] normalize
        h = x -> dense(33) -> tanh -> dense(17) -> gelu
        output kind = h -> dense(5) -> softmax labels(0..4)
        output share = h -> dense(1) -> sigmoid
        train {
          loss = crossEntropy(kind) + binaryCrossEntropy(share)
          optimizer = adamw(rate = 0.01)
          batch = 9 epochs = 8 seed = 4 clipNorm = 1
        }
      }
      """;

  private static Dataset data() {
    Random random = new Random(11); // specified to the bit
    double[][] x = new double[100][20];
    int[] kinds = new int[100];
    double[][] shares = new double[100][1];
    for (int i = 0; i < 100; i++) {
      for (int k = 0; k < 20; k++) {
        x[i][k] = random.nextDouble() * 2 - 1;
      }
      kinds[i] = random.nextInt(5);
      shares[i][0] = random.nextDouble();
    }
    return Dataset.builder().input("x", x).target("kind", kinds).target("share", shares).build();
  }

  @ParameterizedTest
  @CsvSource({"float, 40b3c0de88d46e25", "double, 3f386023152745f1"})
  void trainedParameters(String precision, String hash) throws NoSuchAlgorithmException {
    GeneratedNetwork network = CompiledNetworks.of(TEXT.formatted(precision)).fresh("Net", 1);
    network.network().fit(data());
    double[] values = network.parameters().doubles();
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
    for (double value : values) {
      bytes.putDouble(value);
    }
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
    assertEquals(hash, HexFormat.of().formatHex(digest, 0, 8));
  }
}
