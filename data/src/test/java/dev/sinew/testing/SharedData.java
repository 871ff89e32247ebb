package dev.sinew.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Public data sets that are not part of the project; {@code -Dsinew.shared} says where they are.
 */
public final class SharedData {
  private SharedData() {}

  /** A folder of data. If it is not there, the test fails in CI and is skipped elsewhere. */
  public static Path folder(String name) {
    Path folder =
        Path.of(System.getProperty("sinew.shared", "../../shared"), "data", name)
            .toAbsolutePath()
            .normalize();
    String message = "No data in " + folder + "; -Dsinew.shared=FOLDER names another place";
    if (System.getenv("CI") != null) {
      assertTrue(Files.isDirectory(folder), message);
    }
    assumeTrue(Files.isDirectory(folder), message);
    return folder;
  }
}
