package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes are deleted so that they are compiled again. */
class RefreshTest {
  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private RefreshMojo mojo = new RefreshMojo();

  @BeforeEach
  void createProject() throws IOException {
    Build build = new Build();
    build.setOutputDirectory(folder.resolve("target/classes").toString());
    build.setTestOutputDirectory(folder.resolve("target/test-classes").toString());
    Resource resources = new Resource();
    resources.setDirectory(folder.resolve("src/main/resources").toString());
    build.addResource(resources);
    Model model = new Model();
    model.setBuild(build);
    mojo.project = new MavenProject(model);
    mojo.project.addCompileSourceRoot(folder.resolve("src/main/java").toString());
    mojo.project.addTestCompileSourceRoot(folder.resolve("src/test/java").toString());
    mojo.sourceDirectory = folder.resolve("src/main/nn").toFile();
    mojo.testSourceDirectory = folder.resolve("src/test/nn").toFile();
    mojo.setLog(log);

    write("src/main/java/a/Gate.java", "@NeuralNetwork interface Gate {}", 1);
    write("src/main/java/a/Other.java", "class Other {}", 1);
    write("target/classes/a/Gate.class", "", 20);
    write("target/classes/a/Other.class", "", 20);
    write("src/test/java/a/GateOfTest.java", "@NeuralNetwork interface GateOfTest {}", 1);
    write("target/test-classes/a/GateOfTest.class", "", 20);
  }

  @Test
  void newerNetworkDeletesTheClassOfTheAnnotatedType() throws Exception {
    write("src/main/nn/a/old.nn", "", 10);
    write("src/main/nn/a/gate.nn", "", 30);

    mojo.execute();

    assertFalse(exists("target/classes/a/Gate.class"));
    assertTrue(exists("target/classes/a/Other.class"));
    assertTrue(exists("target/test-classes/a/GateOfTest.class"));
    assertEquals(
        List.of("INFO gate.nn is newer than Gate.class, so the sources are compiled again"),
        log.lines);
  }

  @Test
  void besideTheSourceAndAmongTheResources() throws Exception {
    for (String place : List.of("src/main/java", "src/main/resources")) {
      write("target/classes/a/Gate.class", "", 20);
      write(place + "/a/gate.nn", "", 30);

      mojo.execute();

      assertFalse(exists("target/classes/a/Gate.class"), place);
      Files.delete(folder.resolve(place + "/a/gate.nn"));
    }
  }

  @Test
  void networkOfATest() throws Exception {
    write("src/test/nn/a/gate.nn", "", 30);

    mojo.execute();

    assertTrue(exists("target/classes/a/Gate.class"));
    assertFalse(exists("target/test-classes/a/GateOfTest.class"));
  }

  @Test
  void olderNetworkChangesNothing() throws Exception {
    write("src/main/nn/a/gate.nn", "", 10);

    mojo.execute();

    assertTrue(exists("target/classes/a/Gate.class"));
    assertEquals(List.of(), log.lines);
  }

  @Test
  void skipped() throws Exception {
    write("src/main/nn/a/gate.nn", "", 30);
    mojo.skip = true;

    mojo.execute();

    assertTrue(exists("target/classes/a/Gate.class"));
    assertEquals(List.of("INFO skipped"), log.lines);
  }

  @Test
  void sourceThatCannotBeRead() throws Exception {
    write("src/main/nn/a/gate.nn", "", 30);
    write("target/classes/a/Folder.class", "", 20);
    Files.createDirectories(folder.resolve("src/main/java/a/Folder.java"));

    MojoExecutionException thrown =
        assertThrows(MojoExecutionException.class, () -> mojo.execute());

    assertEquals(
        "Cannot read the sources or delete old classes: " + thrown.getCause(), thrown.getMessage());
  }

  private boolean exists(String file) {
    return Files.exists(folder.resolve(file));
  }

  private void write(String name, String text, int seconds) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(seconds * 1000L));
  }
}
