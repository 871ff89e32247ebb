package dev.sinew.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, reading it ends in parameters or in words. */
class MutatedFileTest {
  private static final int MUTATIONS = 20_000;
  private static final byte[] SIGNS = "{}[]\",:\\0189 -.eFu\n".getBytes(US_ASCII);

  @TempDir Path folder;

  @Test
  void readOrRefused() throws IOException {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("mutations: -Dsinew.seed=" + seed);
    Random random = new Random(seed);
    NetworkSpec spec = ModelFileTest.small(Precision.FLOAT);
    Path file = folder.resolve("model.safetensors");
    ModelFile.write(file, Parameters.initial(spec, 1));
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = 0; i < MUTATIONS; i++) {
        byte[] mutated = mutate(whole, random);
        channel.truncate(mutated.length);
        channel.write(ByteBuffer.wrap(mutated), 0);
        refused += isRefused(file, spec, mutated) ? 1 : 0;
      }
    }
    int times = refused;
    assertTrue(times > MUTATIONS / 4 && times < MUTATIONS, () -> times + " were refused");
  }

  private static boolean isRefused(Path file, NetworkSpec spec, byte[] mutated) {
    try {
      assertEquals(4, ModelFile.read(file, spec).floats().length);
      return false;
    } catch (ModelFileException e) {
      assertTrue(String.valueOf(e.getMessage()).startsWith(file.toString()), e::getMessage);
      return true;
    } catch (IOException | RuntimeException | Error e) {
      return fail("bytes " + HexFormat.of().formatHex(mutated), e);
    }
  }

  private static byte[] mutate(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
        case 2 -> bytes[random.nextInt(Math.min(8, bytes.length))] = (byte) random.nextInt(256);
        case 3 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        default -> {
          int from = random.nextInt(bytes.length);
          int length = Math.min(random.nextInt(20), bytes.length - Math.max(at, from));
          System.arraycopy(bytes, from, bytes, at, length);
        }
      }
    }
    return bytes;
  }
}
