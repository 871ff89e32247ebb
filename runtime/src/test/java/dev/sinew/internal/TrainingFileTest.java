package dev.sinew.internal;

import static dev.sinew.testing.Messages.assertFails;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sinew.ModelFileException;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import dev.sinew.Precision;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints, read by a reader of a dozen lines made from the format's definition. */
class TrainingFileTest {
  @TempDir private Path folder;

  private static final NetworkSpec SPEC = ModelFileTest.small(Precision.FLOAT);

  private Path written() throws IOException {
    Map<String, double[]> arrays = new LinkedHashMap<>();
    arrays.put("optimizer/first", new double[] {5, 6, 7, 8});
    arrays.put("best", new double[] {9, 10, 11, 12});
    Path file = folder.resolve("checkpoint");
    TrainingFile.write(
        file,
        new StoredTraining(
            Parameters.of(SPEC, new float[] {1, 2, 3, 4}), Map.of("steps", "7\n\"8\""), arrays));
    return file;
  }

  private record Foreign(JsonObject header, ByteBuffer data) {
    static Foreign read(Path file) throws IOException {
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      int length = (int) bytes.getLong(0);
      String json = new String(bytes.array(), 8, length, StandardCharsets.UTF_8);
      ByteBuffer data = bytes.slice(8 + length, bytes.capacity() - 8 - length);
      return new Foreign(
          JsonParser.parseString(json).getAsJsonObject(), data.order(ByteOrder.LITTLE_ENDIAN));
    }

    float[] tensor(String name) {
      JsonObject entry = header.getAsJsonObject(name);
      assertEquals("F32", entry.get("dtype").getAsString());
      JsonArray offsets = entry.getAsJsonArray("data_offsets");
      int begin = offsets.get(0).getAsInt();
      float[] values = new float[(offsets.get(1).getAsInt() - begin) / 4];
      for (int i = 0; i < values.length; i++) {
        values[i] = data.getFloat(begin + 4 * i);
      }
      return values;
    }
  }

  @Test
  void othersCanReadIt() throws IOException {
    Foreign read = Foreign.read(written());
    assertArrayEquals(new float[] {1, 2}, read.tensor("y.weight"));
    assertArrayEquals(new float[] {3, 4}, read.tensor("y.bias"));
    assertArrayEquals(new float[] {5, 6, 7, 8}, read.tensor("training/optimizer/first"));
    assertArrayEquals(new float[] {9, 10, 11, 12}, read.tensor("training/best"));
    assertEquals("[2,1]", read.header().getAsJsonObject("y.weight").get("shape").toString());
    assertEquals(
        "7\n\"8\"",
        read.header().getAsJsonObject("__metadata__").get("training.steps").getAsString());
    assertEquals(48, read.data().capacity(), "no gaps and nothing behind");
  }

  @Test
  void roundTrip() throws IOException {
    StoredTraining stored = TrainingFile.read(written(), SPEC);
    assertArrayEquals(new float[] {1, 2, 3, 4}, stored.parameters().floats());
    assertEquals(Map.of("steps", "7\n\"8\""), stored.texts());
    assertArrayEquals(new double[] {5, 6, 7, 8}, stored.arrays().get("optimizer/first"));
    assertArrayEquals(new double[] {9, 10, 11, 12}, stored.arrays().get("best"));
  }

  @Test
  void stateOfAnotherLength() throws IOException {
    byte[] bytes = Files.readAllBytes(written());
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Path file = folder.resolve("damaged");
    Files.write(
        file,
        text.replace("\"shape\":[4],\"data_offsets\":[32", "\"shape\":[2,2],\"data_offsets\":[32")
            .replaceFirst(" {2}(?=[^ ])", "")
            .getBytes(StandardCharsets.ISO_8859_1));
    byte[] changed = Files.readAllBytes(file);
    ByteBuffer.wrap(changed)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(
            0,
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0)
                + changed.length
                - bytes.length);
    Files.write(file, changed);
    assertFails(
        ModelFileException.class,
        file + " is damaged: \"training/best\" has F32 [2, 2], but Small has 4 parameters.",
        () -> TrainingFile.read(file, SPEC));
  }
}
