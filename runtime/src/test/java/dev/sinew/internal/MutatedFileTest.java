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
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file, reading it ends in parameters or in words. */
class MutatedFileTest {
  private static final int SAMPLE = 20_000;
  private static final int MANY = 1_000_000;
  private static final byte[] SIGNS = "{}[]\",:\\0189 -.eFu\n".getBytes(US_ASCII);

  @TempDir Path folder;

  private interface Reading {
    int read(Path file, NetworkSpec spec) throws IOException;
  }

  private static int model(Path file, NetworkSpec spec) throws IOException {
    return ModelFile.read(file, spec).floats().length;
  }

  private static int checkpoint(Path file, NetworkSpec spec) throws IOException {
    StoredTraining stored = TrainingFile.read(file, spec);
    stored.arrays().values().forEach(array -> assertEquals(4, array.length));
    return stored.parameters().floats().length;
  }

  private static void writeCheckpoint(Path file, NetworkSpec spec) throws IOException {
    Map<String, double[]> arrays = Map.of("optimizer/first", new double[4], "best", new double[4]);
    TrainingFile.write(
        file, new StoredTraining(Parameters.initial(spec, 1), Map.of("steps", "7"), arrays));
  }

  private final NetworkSpec spec = ModelFileTest.small(Precision.FLOAT);

  @Test
  void modelReadOrRefused() throws IOException {
    Path file = folder.resolve("model.safetensors");
    ModelFile.write(file, Parameters.initial(spec, 1));
    readOrRefused(file, SAMPLE, MutatedFileTest::model);
  }

  @Test
  void checkpointReadOrRefused() throws IOException {
    Path file = folder.resolve("checkpoint.safetensors");
    writeCheckpoint(file, spec);
    readOrRefused(file, SAMPLE, MutatedFileTest::checkpoint);
  }

  @Test
  @Tag("long")
  void manyModelsReadOrRefused() throws IOException {
    Path file = folder.resolve("model.safetensors");
    ModelFile.write(file, Parameters.initial(spec, 1));
    readOrRefused(file, MANY, MutatedFileTest::model);
  }

  @Test
  @Tag("long")
  void manyCheckpointsReadOrRefused() throws IOException {
    Path file = folder.resolve("checkpoint.safetensors");
    writeCheckpoint(file, spec);
    readOrRefused(file, MANY, MutatedFileTest::checkpoint);
  }

  private void readOrRefused(Path file, int mutations, Reading reading) throws IOException {
    long seed = Long.getLong("sinew.seed", 1L);
    System.out.println("mutations: -Dsinew.seed=" + seed);
    Random random = new Random(seed);
    byte[] whole = Files.readAllBytes(file);
    int refused = 0;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (int i = 0; i < mutations; i++) {
        byte[] mutated = mutate(whole, random);
        channel.truncate(mutated.length);
        channel.write(ByteBuffer.wrap(mutated), 0);
        refused += isRefused(file, reading, mutated) ? 1 : 0;
      }
    }
    int times = refused;
    assertTrue(times > mutations / 4 && times < mutations, () -> times + " were refused");
  }

  private boolean isRefused(Path file, Reading reading, byte[] mutated) {
    try {
      assertEquals(4, reading.read(file, spec));
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
