package dev.sinew.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that has ended, or was ended.
 *
 * @param exit what it ended with, 0 if all went well
 * @param output what it printed, errors included
 * @param seconds from its start to its end
 */
public record Finished(int exit, String output, double seconds) {
  private static final int MINUTES = 10;

  /** Runs it to its end. */
  public static Finished of(ProcessBuilder builder) throws IOException, InterruptedException {
    return within(60 * MINUTES, builder);
  }

  /** Runs it to its end, or ends it after so many seconds. */
  static Finished within(int limit, ProcessBuilder builder)
      throws IOException, InterruptedException {
    Path file = Files.createTempFile("output", ".txt");
    long start = System.nanoTime();
    Process process = builder.redirectErrorStream(true).redirectOutput(file.toFile()).start();
    if (!process.waitFor(limit, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    String output = Files.readString(file).strip();
    Files.delete(file);
    return new Finished(process.exitValue(), output, seconds);
  }

  /**
   * This, if all went well.
   *
   * @throws IllegalStateException if the process failed
   */
  public Finished orFail() {
    if (exit != 0) {
      throw new IllegalStateException("A process ended with " + exit + ":\n" + output);
    }
    return this;
  }

  /** The last line it printed. */
  public String lastLine() {
    return output.substring(output.lastIndexOf('\n') + 1);
  }
}
