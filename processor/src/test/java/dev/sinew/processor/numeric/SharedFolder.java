package dev.sinew.processor.numeric;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Test data that several projects share, beside the clone; {@code -Dsinew.shared} moves it. */
final class SharedFolder {
  private static final Path FOLDER =
      Path.of(System.getProperty("sinew.shared", "../../shared")).toAbsolutePath().normalize();

  private SharedFolder() {}

  /** Ends the test if the folder is not there: as failed in CI, as skipped elsewhere. */
  static void require() {
    boolean there = Files.isDirectory(FOLDER.resolve("oracle"));
    String message = "No oracle files in " + FOLDER + "; -Dsinew.shared=FOLDER names another";
    if (System.getenv("CI") != null) {
      assertTrue(there, message);
    }
    assumeTrue(there, message);
  }

  static JsonObject json(String path) {
    return JsonParser.parseString(String.join("\n", lines(path))).getAsJsonObject();
  }

  static List<String> lines(String path) {
    try {
      return Files.readAllLines(FOLDER.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
