package dev.sinew.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops the goal; the invoker project shows what it writes. */
class FreezeMojoTest {
  private static final String NETWORK =
      "network %s { input x: float[2] output y = x -> dense(1) }\n";

  @TempDir Path folder;

  private final RecordingLog log = new RecordingLog();

  private FreezeMojo mojo(String source) {
    FreezeMojo mojo = new FreezeMojo();
    mojo.project = new MavenProject();
    mojo.project.setFile(folder.resolve("pom.xml").toFile());
    mojo.source = folder.resolve(source).toFile();
    mojo.sourceDirectory = folder.resolve("src/main/nn").toFile();
    mojo.weights = folder.resolve("a.safetensors").toFile();
    mojo.outputDirectory = folder.resolve("target/generated-sources/frozen").toFile();
    mojo.resourceDirectory = folder.resolve("target/generated-resources/frozen").toFile();
    mojo.setLog(log);
    return mojo;
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String failure(FreezeMojo mojo) {
    Exception failure = assertThrows(MojoFailureException.class, mojo::execute);
    assertFalse(Files.exists(folder.resolve("target")));
    return String.valueOf(failure.getMessage()).replace(folder.toString(), "FOLDER");
  }

  @Test
  void noSuchNetworkFile() {
    assertEquals(
        "There is no .nn file FOLDER/src/main/nn/shop/a.nn.",
        failure(mojo("src/main/nn/shop/a.nn")));
  }

  @Test
  void noPackage() throws IOException {
    write("a.nn", NETWORK.formatted("A"));
    assertEquals(
        "FOLDER/a.nn does not lie below FOLDER/src/main/nn, so say its <packageName>.",
        failure(mojo("a.nn")));
  }

  @Test
  void noModelFile() throws IOException {
    write("src/main/nn/shop/a.nn", NETWORK.formatted("A"));
    assertEquals(
        "Cannot freeze FOLDER/src/main/nn/shop/a.nn: FOLDER/a.safetensors: there is no such model"
            + " file; write one with save",
        failure(mojo("src/main/nn/shop/a.nn")));
  }

  @Test
  void severalNetworks() throws IOException {
    write("src/main/nn/shop/a.nn", NETWORK.formatted("A") + NETWORK.formatted("B"));
    FreezeMojo mojo = mojo("src/main/nn/shop/a.nn");
    assertEquals(
        "src/main/nn/shop/a.nn has several networks, so say which one to freeze: A, B.",
        failure(mojo));
    mojo.network = "C";
    assertEquals("src/main/nn/shop/a.nn does not hold that network.", failure(mojo));
  }

  @Test
  void mistakesInTheNetwork() throws IOException {
    write("src/main/nn/shop/a.nn", "network A { input x: float[2] output y = x -> dens(1) }");
    failure(mojo("src/main/nn/shop/a.nn"));
    assertEquals(
        1, log.lines.stream().filter(line -> line.contains("error[unknown-step]")).count());
  }

  @Test
  void mistakesInAnImportedFile() throws IOException {
    write("src/main/nn/shop/a.nn", "import \"../b.nn\" " + NETWORK.formatted("A"));
    write("src/main/nn/b.nn", "block wide(n) = dens(n)");
    failure(mojo("src/main/nn/shop/a.nn"));
    String place = "ERROR " + folder.resolve("src/main/nn/b.nn") + ":1:17: error[unknown-step]";
    assertEquals(1, log.lines.size());
    assertEquals(place, log.lines.get(0).substring(0, place.length()));
  }
}
