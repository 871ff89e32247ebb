package dev.sinew.examples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user starts it: in a JVM of its own. */
class ProgramTest {
  @TempDir private Path folder = Path.of("");

  private static final List<String> USAGE =
      List.of(
          "Usage: digits [--help] [--data=FOLDER] [--epochs=N] [--model=FILE] [--seed=N]",
          "              [--threads=N]",
          "Learns to read handwritten digits, and is judged by images it never saw.",
          "      --data=FOLDER   the four files of MNIST (else 1797 small images of the",
          "                        program's own)",
          "      --seed=N        where the start parameters and the order of the images",
          "                        come from (42)",
          "      --epochs=N      how often each image is learned from (what the network",
          "                        says)",
          "      --threads=N     how many threads learn (1, of MNIST one for each",
          "                        processor)",
          "      --model=FILE    where to keep what was learned (target/digits.safetensors)",
          "      --help          shows this and ends",
          "",
          "Exit codes:",
          "  0   learned",
          "  1   a file is missing, unfit or cannot be written",
          "  2   options are wrong");

  private ProgramRun run(String... options) throws IOException, InterruptedException {
    return ProgramRun.in(folder, options);
  }

  @Test
  void trainsShowsAndEndsWithTheAccuracy() throws IOException, InterruptedException {
    ProgramRun run = run();
    assertEquals(List.of(), run.err());
    assertEquals(0, run.exit());
    List<String> out = run.out();
    assertEquals("1438 images to learn from, 359 held out; 8970 parameters", out.get(0));
    assertTrue(
        out.get(1)
            .matches(
                "epoch  1/50  loss \\d\\.\\d{4}  accuracy 0\\.\\d{3}"
                    + "  validation loss \\d\\.\\d{4}  accuracy 0\\.\\d{3}"),
        out.get(1));
    assertTrue(out.get(50).startsWith("epoch 50/50  "), out.get(50));
    assertTrue(
        out.get(51)
            .matches("saved in target.digits\\.safetensors \\(\\d+ bytes\\) and loaded again"),
        out.get(51));
    assertTrue(out.get(61).matches("\\d read as \\d +\\d read as \\d.*"), out.get(61));
    Matcher time = Pattern.compile("(\\d+\\.\\d) seconds in all").matcher(out.get(63));
    assertTrue(time.matches(), out.get(63));
    assertTrue(Double.parseDouble(time.group(1)) < 30, out.get(63));
    assertTrue(out.get(64).matches("test accuracy: 0\\.9\\d\\d"), out.get(64));
    assertEquals(65, out.size());
    assertTrue(Files.exists(folder.resolve("target/digits.safetensors")));
  }

  @Test
  void epochsSeedAndFileAreOptions() throws IOException, InterruptedException {
    ProgramRun run = run("--epochs", "1", "--seed", "-7", "--model", "new/folder/d.safetensors");
    assertEquals(List.of(), run.err());
    assertEquals(0, run.exit());
    assertTrue(run.out().get(1).startsWith("epoch 1/1  "), run.out().get(1));
    assertTrue(Files.exists(folder.resolve("new/folder/d.safetensors")));
  }

  @Test
  void help() throws IOException, InterruptedException {
    ProgramRun run = run("--help");
    assertEquals(0, run.exit());
    assertEquals(USAGE, run.out());
  }

  private void assertRefused(String expected, String... options)
      throws IOException, InterruptedException {
    ProgramRun run = run(options);
    assertEquals(2, run.exit());
    List<String> message = new ArrayList<>(List.of(expected));
    message.addAll(USAGE);
    assertEquals(message, run.err());
  }

  @Test
  void textWhereNumberBelongs() throws IOException, InterruptedException {
    assertRefused("Invalid value for option '--epochs': 'many' is not an int", "--epochs", "many");
  }

  @Test
  void noEpochs() throws IOException, InterruptedException {
    assertRefused("--epochs is 0; it must be 1 or more", "--epochs", "0");
  }

  @Test
  void noThreads() throws IOException, InterruptedException {
    assertRefused("--threads is 0; it must be 1 or more", "--threads", "0");
  }

  @Test
  void unknownOption() throws IOException, InterruptedException {
    ProgramRun run = run("--epoch");
    assertEquals(2, run.exit());
    assertEquals(List.of("Unknown option: '--epoch'", "Possible solutions: --epochs"), run.err());
  }

  @Test
  void fileThatCannotBeWritten() throws IOException, InterruptedException {
    Path taken = Files.writeString(folder.resolve("taken"), "a file where a folder should be");
    ProgramRun run = run("--epochs", "1", "--model", "taken/d.safetensors");
    assertEquals(1, run.exit());
    String model = Path.of("taken", "d.safetensors").toString();
    assertEquals(
        List.of(
            "digits: cannot keep the network in "
                + model
                + ": java.nio.file.FileAlreadyExistsException: "
                + taken.toRealPath()),
        run.err());
  }
}
