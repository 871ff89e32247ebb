package dev.sinew.examples;

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
public final class SharedFolder {
  private static final Path FOLDER =
      Path.of(System.getProperty("sinew.shared", "../../shared")).toAbsolutePath().normalize();

  private SharedFolder() {}

  /** Ends the test if the folder is not there: as failed in CI, as skipped elsewhere. */
  public static void require() {
    boolean there = Files.isDirectory(FOLDER);
    String message = "No shared data in " + FOLDER + "; -Dsinew.shared=FOLDER names another";
    if (System.getenv("CI") != null) {
      assertTrue(there, message);
    }
    assumeTrue(there, message);
  }

  /** A file or folder in it. */
  public static Path path(String path) {
    return FOLDER.resolve(path);
  }

  public static JsonObject json(String path) {
    return JsonParser.parseString(String.join("\n", lines(path))).getAsJsonObject();
  }

  public static List<String> lines(String path) {
    try {
      return Files.readAllLines(path(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
