package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageFoldersTest {
  private static final Path ROOT = Path.of("project");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "my-app | the folder 'my-app' cannot be part of a package name"
            + " | rename it, for example to 'my_app'",
        "2d | the folder '2d' cannot be part of a package name | rename it, for example to '_2d'",
        "- | the folder '-' cannot be part of a package name | rename it, for example to '__'",
        "com.example | the folder 'com.example' cannot be part of a package name"
            + " | make a folder for each part: 'com/example'",
        "v1.2 | the folder 'v1.2' cannot be part of a package name"
            + " | rename it, for example to 'v1_2'",
        "class | the folder 'class' has the name of a Java keyword,"
            + " so it cannot be part of a package name | rename it, for example to 'class_'",
        "true | the folder 'true' has the name of a Java keyword,"
            + " so it cannot be part of a package name | rename it, for example to 'true_'"
      })
  void folderThatIsNoPackage(String folder, String message, String hint) {
    NetworkFile file = new NetworkFile(ROOT, "nn/" + folder + "/x.nn", List.of(folder));

    Problem problem = new PackageFolders().check(file).orElseThrow();

    assertEquals(
        file.path() + ":1:1: error[folder-name]: " + message + "\n    " + hint, problem.print());
  }

  @Test
  void eachFolderReportedOnce() {
    PackageFolders folders = new PackageFolders();
    NetworkFile first = new NetworkFile(ROOT, "a-b/x.nn", List.of("a-b"));
    NetworkFile below = new NetworkFile(ROOT, "a-b/c-d/y.nn", List.of("a-b", "c-d"));
    NetworkFile other = new NetworkFile(ROOT, "e/a-b/z.nn", List.of("e", "a-b"));

    assertEquals(Optional.of(first), folders.check(first).map(Problem::file));
    assertEquals(Optional.empty(), folders.check(below));
    assertEquals(Optional.of(other), folders.check(other).map(Problem::file));
  }

  @Test
  void lettersOfAnyScript() {
    NetworkFile file = new NetworkFile(ROOT, "größe/数/x.nn", List.of("größe", "数"));

    assertEquals(Optional.empty(), new PackageFolders().check(file));
  }
}
