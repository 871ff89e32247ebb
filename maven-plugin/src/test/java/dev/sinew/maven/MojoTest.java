package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MojoTest {
  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();
  private MavenProject project = new MavenProject();

  @BeforeEach
  void createProject() {
    Build build = new Build();
    build.setOutputDirectory(folder.resolve("target/classes").toString());
    build.setTestOutputDirectory(folder.resolve("target/test-classes").toString());
    Model model = new Model();
    model.setBuild(build);
    project = new MavenProject(model);
    project.setFile(folder.resolve("pom.xml").toFile());
  }

  private GenerateMojo generate() {
    GenerateMojo mojo = new GenerateMojo(new RecordingContext().context());
    mojo.project = project;
    mojo.sourceDirectory = folder.resolve("src/main/nn").toFile();
    mojo.outputDirectory = folder.resolve("target/generated-sources/nn").toFile();
    mojo.setLog(log);
    return mojo;
  }

  private GenerateTestMojo generateTest() {
    GenerateTestMojo mojo = new GenerateTestMojo(new RecordingContext().context());
    mojo.project = project;
    mojo.sourceDirectory = folder.resolve("src/test/nn").toFile();
    mojo.outputDirectory = folder.resolve("target/generated-test-sources/nn").toFile();
    mojo.setLog(log);
    return mojo;
  }

  @Test
  void generateAddsASourceFolder() throws Exception {
    generate().execute();

    assertEquals(
        List.of(folder.resolve("target/generated-sources/nn").toString()),
        project.getCompileSourceRoots());
    assertEquals(List.of(), project.getTestCompileSourceRoots());
    assertEquals(List.of("INFO no folder src/main/nn, so no networks to compile"), log.lines);
  }

  @Test
  void generateTestAddsATestSourceFolder() throws Exception {
    generateTest().execute();

    assertEquals(List.of(), project.getCompileSourceRoots());
    assertEquals(
        List.of(folder.resolve("target/generated-test-sources/nn").toString()),
        project.getTestCompileSourceRoots());
    assertEquals(List.of("INFO no folder src/test/nn, so no networks to compile"), log.lines);
  }

  @Test
  void skippedGenerate() throws Exception {
    GenerateMojo mojo = generate();
    mojo.skip = true;

    mojo.execute();

    assertEquals(List.of(), project.getCompileSourceRoots());
    assertEquals(List.of("INFO skipped"), log.lines);
  }

  @Test
  void generateTestWithoutTests() throws Exception {
    GenerateTestMojo mojo = generateTest();
    mojo.testsSkipped = true;

    mojo.execute();

    assertEquals(List.of(), project.getTestCompileSourceRoots());
    assertEquals(List.of("INFO skipped"), log.lines);
  }

  @Test
  void folderThatCannotBeRead() throws Exception {
    Files.createDirectories(folder.resolve("target/generated-sources/nn.lst"));

    MojoExecutionException thrown =
        assertThrows(MojoExecutionException.class, () -> generate().execute());

    assertInstanceOf(IOException.class, thrown.getCause());
    assertEquals(
        "Cannot read the networks or write their classes: " + thrown.getCause(),
        thrown.getMessage());
  }
}
