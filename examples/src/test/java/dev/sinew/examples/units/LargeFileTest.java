package dev.sinew.examples.units;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that does not fit into memory trains. */
class LargeFileTest {
  @TempDir private Path folder = Path.of("");

  /** The target is the sum of the ten inputs, so a network that learned has a small loss. */
  private Path file(long bytes) throws IOException {
    Path file = folder.resolve("large.csv");
    SplittableRandom random = new SplittableRandom(5);
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("a,b,c,d,e,f,g,h,i,j,target");
      for (long written = 0; written < bytes; ) {
        StringBuilder row = new StringBuilder();
        int sum = 0;
        for (int i = 0; i < 10; i++) {
          int value = random.nextInt(100_000);
          sum += value;
          row.append(value).append(',');
        }
        row.append(sum);
        out.println(row);
        written += row.length() + 1;
      }
    }
    return file;
  }

  private void trains(long bytes) throws IOException, InterruptedException {
    Path file = file(bytes);
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-classpath",
                System.getProperty("java.class.path"),
                LargeFile.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int exit = process.waitFor();
    List<String> lines = Files.readAllLines(out);
    assertEquals(0, exit, () -> String.join("\n", lines));
    long heap = Long.parseLong(lines.get(1));
    assertTrue(Files.size(file) > heap, () -> heap + " bytes of heap hold the file");
    double loss = Double.parseDouble(lines.get(0));
    assertTrue(loss < 0.1, () -> "loss " + loss);
  }

  @Test
  void fileLargerThanTheHeap() throws IOException, InterruptedException {
    trains(26_000_000);
  }

  @Test
  @Tag("long")
  void fileOfAHundredMegabytes() throws IOException, InterruptedException {
    trains(100_000_000);
  }
}
