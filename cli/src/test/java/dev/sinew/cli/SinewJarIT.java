package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users start, once it is packed. */
class SinewJarIT {
  private static final Path JAR = Path.of("target/sinew.jar").toAbsolutePath();

  @TempDir private Path folder = Path.of("");

  private Run run(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString()));
    command.addAll(List.of(args));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    Charset charset = Charset.defaultCharset();
    return new Run(exit, Files.readString(out, charset), Files.readString(err, charset));
  }

  @Test
  void trainsAndPredictsWithoutAnythingElse() throws Exception {
    Files.writeString(
        folder.resolve("and.nn"),
        """
        network And {
          input  bits: float[2]
          output both = bits -> dense(1) -> sigmoid labels("no", "yes")
          train { loss = binaryCrossEntropy   optimizer = adam(rate = 0.3)   batch = 4   epochs = 100 }
        }
        """);
    Files.writeString(folder.resolve("and.csv"), "a,b,both\n0,0,no\n0,1,no\n1,0,no\n1,1,yes\n");
    Run trained =
        run("train", "and.nn", "--data", "and.csv", "-o", "and.safetensors", "--validation", "0");
    assertEquals("", trained.err());
    assertEquals(0, trained.exit());
    Run predicted = run("predict", "and.nn", "--model", "and.safetensors", "--data", "and.csv");
    assertEquals("", predicted.err());
    assertEquals(
        List.of("both", "no", "no", "no", "yes"),
        predicted.out().lines().map(line -> line.split(",", -1)[0]).toList());
  }

  @Test
  void tellsMistakesByItsExitCode() throws Exception {
    Files.writeString(folder.resolve("bad.nn"), "network A { input x: float output y = z }");
    Run run = run("check", "bad.nn");
    assertEquals(1, run.exit());
    assertTrue(run.err().startsWith("bad.nn:1:39: error[unknown-name]"), run.err());
    assertTrue(!run.err().contains("\u001B"), "no colours in a file");
    assertTrue(run("--version").out().matches("(?s)sinew \\d.*"));
  }

  @Test
  void holdsTheLicencesOfWhatItHolds() throws Exception {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertTrue(names.contains("META-INF/LICENSE"), "the licence");
      String list;
      try (var in = jar.getInputStream(jar.getEntry("META-INF/THIRD-PARTY.txt"))) {
        list = new String(in.readAllBytes(), Charset.defaultCharset());
      }
      for (String library : List.of("antlr4", "fastcsv", "javapoet", "picocli")) {
        String licence = "META-INF/licenses/" + library + ".txt";
        assertTrue(names.contains(licence) && list.contains(licence), licence);
      }
      assertEquals(names.size(), names.stream().distinct().count());
      assertTrue(names.stream().noneMatch(name -> name.startsWith("META-INF/services/")));
    }
  }
}
