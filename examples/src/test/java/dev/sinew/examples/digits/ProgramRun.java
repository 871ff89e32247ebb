package dev.sinew.examples.digits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the program said and how it ended, started in a JVM of its own as a user starts it. The log
 * is off below warnings: what it says of the processor is not the same everywhere.
 */
record ProgramRun(int exit, List<String> out, List<String> err) {
  /** Runs the program in {@code folder}. */
  static ProgramRun in(Path folder, String... options) throws IOException, InterruptedException {
    Path log = Files.writeString(folder.resolve("logging.properties"), ".level = WARNING\n");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.config.file=" + log,
                "-classpath",
                System.getProperty("java.class.path"),
                Digits.class.getName()));
    command.addAll(List.of(options));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    return new ProgramRun(
        exit, Files.readAllLines(out, StandardCharsets.UTF_8), Files.readAllLines(err));
  }
}
