package dev.sinew.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sinew.cli.Program.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a training by {@code sinew train} goes: schedules, early stopping, checkpoints. */
class TrainOptionsTest {
  private static final String LINE =
      """
      network Line {
        input  x: float
        output y = x -> dense(1, init = zeros)
        train { loss = meanSquaredError   optimizer = sgd(rate = 0.25)   batch = 1   epochs = 3 }
      }
      """;

  @TempDir private Path folder = Path.of("");
  private Program program = new Program(folder);

  @BeforeEach
  void begin() throws IOException {
    program = new Program(folder);
    program.write("line.nn", LINE);
    program.write("line.csv", "x,y\n0,1\n");
  }

  private Run train(String... more) {
    List<String> args = List.of("train", "@/line.nn", "--data", "@/line.csv", "-o", "@/m");
    return program.run(Stream.concat(args.stream(), Stream.of(more)).toArray(String[]::new));
  }

  private List<String> losses(String... more) {
    Run run =
        train(
            Stream.concat(Stream.of("--validation", "0"), Stream.of(more)).toArray(String[]::new));
    assertEquals("", run.err());
    return run.out()
        .lines()
        .filter(line -> line.startsWith("epoch "))
        .map(line -> line.replaceFirst("epoch \\d+/\\d+  loss ([0-9.]+).*", "$1"))
        .toList();
  }

  /**
   * Only the bias learns, since x is 0: a step of factor f takes (1 - b) to (1 - 2 * 0.25 f)(1 -
   * b), and the loss to the square.
   */
  @Test
  void schedulesMultiplyTheRate() {
    assertEquals(List.of("1.0000", "0.2500", "0.0625"), losses());
    // f is 1, 1/2, so (1 - b) goes 1, 1/2, 3/8
    assertEquals(List.of("1.0000", "0.2500", "0.1406"), losses("--schedule", "exponential=0.5"));
    assertEquals(List.of("1.0000", "0.2500", "0.1406"), losses("--schedule", "step=1,0.5"));
    // f is 1/2, 1, so (1 - b) goes 1, 3/4, 3/8
    assertEquals(List.of("1.0000", "0.5625", "0.1406"), losses("--schedule", "warm-up=2"));
    // f is 1/2 and then 1/2 of 1
    assertEquals(
        List.of("1.0000", "0.5625", "0.3164"),
        losses("--schedule", "warm-up=2", "--schedule", "exponential=0.5"));
    // f is 1 and (1 + cos(pi / 2)) / 2
    assertEquals(List.of("1.0000", "0.2500", "0.1406"), losses("--schedule", "cosine=2"));
    assertEquals(List.of("1.0000", "0.2500", "0.0977"), losses("--schedule", "cosine=2,0.5"));
  }

  @Test
  void resumedTrainingEndsAtTheSameBits() throws IOException {
    program.write("line.csv", "x,y\n0,1\n1,3\n2,2\n3,5\n4,1\n");
    train("--epochs", "6", "--schedule", "cosine=6", "--report", "@/whole.html");
    byte[] whole = Files.readAllBytes(program.file("m"));
    train("--epochs", "3", "--schedule", "cosine=6", "--checkpoint", "@/state");
    Run rest = train("--epochs", "6", "--schedule", "cosine=6", "--resume", "@/state");
    assertEquals("", rest.err());
    assertFalse(rest.out().contains("epoch 3/6"), rest.out());
    assertTrue(rest.out().contains("epoch 4/6"), rest.out());
    assertArrayEquals(whole, Files.readAllBytes(program.file("m")));
    assertTrue(program.read("whole.html").contains("<tr><th>schedule</th><td>cosine=6</td></tr>"));

    Run other = train("--epochs", "6", "--resume", "@/state");
    assertEquals(1, other.exit());
    assertTrue(
        other.err().startsWith("sinew train: @/state was written by another training of Line"),
        other.err());
  }

  @Test
  void patienceLooksAtWhatIsWatched() throws IOException {
    program.write(
        "kind.nn",
        """
        network Kind {
          input  x: float
          output y = x -> dense(2, init = zeros) -> softmax
          train { loss = crossEntropy   optimizer = sgd(rate = 0.01)   epochs = 20 }
        }
        """);
    program.write("kind.csv", "x,y\n1,0\n1,0\n1,0\n1,0\n-1,1\n-1,1\n-1,1\n-1,1\n");
    String[] args = {
      "train",
      "@/kind.nn",
      "--data",
      "@/kind.csv",
      "-o",
      "@/m",
      "--validation",
      "0.5",
      "--patience",
      "4",
      "--watch"
    };
    // The loss falls in every epoch; all are named rightly from the first epoch on.
    Run loss =
        program.run(Stream.concat(Stream.of(args), Stream.of("loss")).toArray(String[]::new));
    assertFalse(loss.out().contains("ended after"), loss.out());
    Run accuracy =
        program.run(Stream.concat(Stream.of(args), Stream.of("accuracy")).toArray(String[]::new));
    assertTrue(
        accuracy.out().contains("ended after epoch 5 of 20; kept is epoch 1\n"), accuracy.out());
    Run delta =
        program.run(
            Stream.concat(Stream.of(args), Stream.of("loss", "--min-delta", "100"))
                .toArray(String[]::new));
    assertTrue(delta.out().contains("ended after epoch 5 of 20; kept is epoch 1\n"), delta.out());
  }

  /** All five rows are in memory at a time, so their order is the same. */
  @Test
  void streamedTrainingGivesTheSameBits() throws IOException {
    program.write("line.csv", "x,y\n0,1\n1,3\n2,2\n-1,5\n1,1\n");
    program.write("test.csv", "x,y\n0,0\n1,1\n");
    Run loaded = train("--held-out", "@/test.csv", "--patience", "2", "--report", "@/loaded.html");
    assertEquals("", loaded.err());
    assertTrue(
        loaded.out().startsWith("Line: 5 samples to learn from, 2 held out; 2 parameters\n"),
        loaded.out());
    byte[] model = Files.readAllBytes(program.file("m"));
    Run streamed =
        train("--held-out", "@/test.csv", "--patience", "2", "--report", "@/page.html", "--stream");
    assertEquals(
        loaded.out().replace("loaded.html", "page.html").replaceAll(" +[0-9.]+ s", ""),
        streamed.out().replaceAll(" +[0-9.]+ s", ""));
    assertArrayEquals(model, Files.readAllBytes(program.file("m")));
    String page = program.read("page.html");
    assertTrue(page.contains("<h2>Results on 2 held-out samples</h2>"), page);
    assertTrue(page.contains("<tr><th>samples to learn from</th><td>5</td></tr>"), page);
    assertFalse(page.contains("Worst cases"), page);
    assertTrue(program.read("loaded.html").contains("Worst cases of y"));
  }

  @Test
  void mistakesInStreamedFilesAreNamedByPlace() throws IOException {
    program.write("line.csv", "x,y\n" + "0,1\n".repeat(5000) + "0,one\n");
    assertEquals(
        new Run(
            1,
            "",
            "sinew train: line.csv:5002:2: 'one' is not a number; column 'y' holds numbers\n"),
        train("--stream", "--validation", "0"));
    assertFalse(Files.exists(program.file("m")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--stream|--stream cannot hold a share of the samples back; give others to judge by with"
            + " --held-out CSV, or none with --validation 0",
        "--stream --validation 0.1|--stream cannot hold a share of the samples back; give others to"
            + " judge by with --held-out CSV, or none with --validation 0",
        "--held-out @/line.csv --validation 0.1|--held-out gives the samples to judge by, so"
            + " --validation has none to choose",
        "--held-out @|--held-out is a CSV file beside another; of a folder of IDX files those called"
            + " t10k... are held out",
        "--held-out @/none.csv|there is no file or folder @/none.csv",
        "--schedule sine=3|--schedule 'sine=3' is no rule; write step=EPOCHS,FACTOR,"
            + " exponential=FACTOR, cosine=EPOCHS, cosine=EPOCHS,FLOOR, warm-up=STEPS, plateau=FACTOR"
            + " or plateau=FACTOR,PATIENCE",
        "--schedule step=x,2|--schedule 'step=x,2' is no rule; write step=EPOCHS,FACTOR,"
            + " exponential=FACTOR, cosine=EPOCHS, cosine=EPOCHS,FLOOR, warm-up=STEPS, plateau=FACTOR"
            + " or plateau=FACTOR,PATIENCE",
        "--patience 0|--patience is 0; it must be 1 or more",
        "--min-delta 1|--min-delta belongs to --patience, which is not given",
        "--patience 1 --min-delta -1|--min-delta is -1.0; it must be 0 or more",
        "--patience 1 --watch error|--watch is 'error'; it is loss or accuracy",
        "--watch loss|--watch belongs to --patience or --schedule plateau=..., and neither is given",
        "--validation 0 --schedule plateau=0.5|plateau watches held-out samples, but --validation 0"
            + " leaves none",
        "--resume nowhere|there is no file or folder nowhere",
      })
  void wrongUseIsExplained(String given, String message) {
    assertEquals(new Run(2, "", "sinew train: " + message + "\n"), train(given.split(" ", -1)));
  }

  @Test
  void rangesAreThoseOfTheSchedule() {
    Run run = train("--schedule", "exponential=2");
    assertEquals(2, run.exit());
    assertTrue(
        run.err().matches("sinew train: --schedule exponential=2: .* found 2\\.0.*\n"), run.err());
  }

  @Test
  void gradientsOfAModelAreChecked() throws IOException {
    train("--validation", "0");
    Run run = program.run("gradcheck", "@/line.nn", "--model", "@/m");
    assertEquals(0, run.exit());
    assertTrue(run.out().startsWith("Gradients of Line on "), run.out());
    program.write("other.nn", LINE.replace("dense(1", "dense(2) -> dense(1"));
    Run other = program.run("gradcheck", "@/other.nn", "--model", "@/m");
    assertEquals(1, other.exit());
    assertTrue(
        other.err().startsWith("sinew gradcheck: @/m does not fit network Line."), other.err());
    assertEquals(
        new Run(2, "", "sinew gradcheck: there is no file or folder @/none\n"),
        program.run("gradcheck", "@/line.nn", "--model", "@/none"));
  }
}
