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
        "my-app | that is no name in Java | rename it, for example to 'my_app'",
        "2d | that is no name in Java | rename it, for example to '_2d'",
        "- | that is no name in Java | rename it, for example to '__'",
        "com.example | that is no name in Java | make a folder for each part: 'com/example'",
        "v1.2 | that is no name in Java | rename it, for example to 'v1_2'",
        "class | that is a keyword of Java | rename it, for example to 'class_'",
        "true | that is a keyword of Java | rename it, for example to 'true_'"
      })
  void folderThatIsNoPackage(String folder, String why, String hint) {
    NetworkFile file = new NetworkFile(ROOT, "nn/" + folder + "/x.nn", List.of(folder));

    Problem problem = new PackageFolders().check(file).orElseThrow();

    assertEquals(
        "%s:1:1: error[folder-name]: the folder '%s' cannot be part of a package name: %s\n    %s"
            .formatted(file.path(), folder, why, hint),
        problem.print());
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
