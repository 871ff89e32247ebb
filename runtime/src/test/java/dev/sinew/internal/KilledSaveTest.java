package dev.sinew.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.Initializer;
import dev.sinew.NetworkSpec;
import dev.sinew.Parameters;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that saves without pause is killed at random moments, as by kill -9. The file is the
 * old one or the new one, whole: every save writes one number to all parameters, larger each time.
 */
class KilledSaveTest {
  private static final int PARAMETERS = 200_000;
  private static final int MOST_MILLIS = 60;

  @TempDir Path folder;

  private static NetworkSpec spec() {
    return NetworkSpec.named("Large")
        .tensor("weight", Initializer.zeros(), true, PARAMETERS)
        .build();
  }

  /** The process that is killed. */
  static final class Saving {
    private Saving() {}

    public static void main(String[] arguments) throws IOException {
      Path file = Path.of(arguments[0]);
      float[] values = new float[PARAMETERS];
      for (int save = 1; ; save++) {
        Arrays.fill(values, save);
        ModelFile.write(file, Parameters.of(spec(), values));
        System.out.println(save);
      }
    }
  }

  @Test
  void tenTimes() throws Exception {
    killed(10);
  }

  @Test
  @Tag("long")
  void twoHundredTimes() throws Exception {
    killed(200);
  }

  private void killed(int times) throws Exception {
    Random random = new Random(1);
    int unfinished = 0;
    for (int kill = 0; kill < times; kill++) {
      Path file = folder.resolve("model" + kill + ".safetensors");
      int reported = killWhileSaving(file, random.nextInt(MOST_MILLIS));
      float[] found = ModelFile.read(file, spec()).floats();
      assertTrue(found[0] == reported || found[0] == reported + 1, found[0] + ", " + reported);
      for (float value : found) {
        assertEquals(found[0], value);
      }
      unfinished += leftOver(file) ? 1 : 0;
    }
    assertTrue(unfinished > 0, "no kill came in the middle of a save");
  }

  /** Gives the last save that was reported to be over. */
  private static int killWhileSaving(Path file, int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                root(Saving.class) + File.pathSeparator + root(ModelFile.class),
                Saving.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String line = out.readLine();
      assertEquals("1", line, "the first save is over");
      TimeUnit.MILLISECONDS.sleep(millis);
      process.toHandle().destroyForcibly(); // the process itself would close its output too
      int last = 1;
      for (line = out.readLine(); line != null && !line.isEmpty(); line = out.readLine()) {
        last = Integer.parseInt(line);
      }
      process.waitFor();
      return last;
    }
  }

  /** The folder that a class was loaded from, be it on the class path or in a module. */
  private static Path root(Class<?> type) throws URISyntaxException {
    String name = type.getName().replace('.', '/') + ".class";
    URL place = Objects.requireNonNull(type.getResource("/" + name));
    Path root = Path.of(place.toURI());
    for (int depth = name.split("/", -1).length; depth > 0; depth--) {
      root = Objects.requireNonNull(root.getParent());
    }
    return root;
  }

  private static boolean leftOver(Path file) throws IOException {
    try (var files = Files.list(file.getParent())) {
      return files.anyMatch(
          each -> each.getFileName().toString().startsWith("." + file.getFileName()));
    }
  }
}
